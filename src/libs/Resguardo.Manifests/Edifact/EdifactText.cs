using System.Text;
using System.Text.Unicode;

namespace Resguardo.Manifests.Edifact;

/// <summary>Turns the bytes of a value into text, by the character set that the interchange announces.</summary>
/// <remarks>
/// Announced and used sets differ often: UTF-8 under UNOC, Windows-1252 under UNOA. So bytes above 127 are UTF-8 when
/// they form it (other text hardly ever does by chance), else of the announced set when it has them, else Windows-1252.
/// </remarks>
internal sealed class EdifactText
{
    private static readonly Encoding Windows1252 = CodePage("windows-1252");

    private Encoding? _announced;
    private bool _isUtf8;

    /// <summary>The announced syntax identifier, such as <c>UNOC</c>.</summary>
    public string Announced { get; private set; } = "";

    /// <summary>The set that bytes were really of; null as long as they were of the announced one.</summary>
    public string? Found { get; private set; }

    /// <summary>Takes note of the syntax identifier of a UNB.</summary>
    public void Announce(ReadOnlySpan<byte> syntax)
    {
        var name = Encoding.Latin1.GetString(syntax);
        Found = null;
        if (name == Announced)
            return;
        Announced = name;
        _isUtf8 = name is "UNOW" or "UNOX" or "UNOY";
        _announced = name switch
        {
            "UNOC" => Encoding.Latin1,
            "UNOD" => CodePage("iso-8859-2"),
            "UNOE" => CodePage("iso-8859-5"),
            "UNOF" => CodePage("iso-8859-7"),
            "UNOG" => CodePage("iso-8859-3"),
            "UNOH" => CodePage("iso-8859-4"),
            "UNOI" => CodePage("iso-8859-6"),
            "UNOJ" => CodePage("iso-8859-8"),
            "UNOK" => CodePage("iso-8859-9"),
            "UNOL" => CodePage("iso-8859-15"),
            _ => null,
        };
    }

    /// <summary>The text of a value.</summary>
    public string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
            return Encoding.Latin1.GetString(bytes);
        if (Utf8.IsValid(bytes))
        {
            if (!_isUtf8)
                Found = "UTF-8";
            return Encoding.UTF8.GetString(bytes);
        }
        if (_announced is not null && !bytes.ContainsAnyInRange((byte)0x80, (byte)0x9F))
            return _announced.GetString(bytes);
        Found = "Windows-1252";
        return Windows1252.GetString(bytes);
    }

    private static Encoding CodePage(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.Latin1;
}
