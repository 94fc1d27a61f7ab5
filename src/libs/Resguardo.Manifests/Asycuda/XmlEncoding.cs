using System.Net;
using System.Text;
using System.Text.Unicode;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Asycuda;

/// <summary>Turns an XML file's bytes into text, also where the declaration is wrong about them.</summary>
/// <remarks>
/// Text of plain ASCII needs no decision. Elsewhere the bytes have the last word: what is no UTF-8 under a UTF-8
/// declaration is read as Windows-1252, and what is UTF-8 under a Latin-1 declaration as UTF-8. The first such
/// value of a file is a finding.
/// </remarks>
internal sealed class XmlEncoding(Action<Finding> report)
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly TextPool _pool = new();
    private string? _declared;
    private Encoding? _singleByte;
    private bool _isUtf8Declared = true;
    private bool _isReported;

    /// <summary>UTF-16 when the first bytes are such; null for encodings in which a tag is written in ASCII.</summary>
    public static Encoding? WideEncodingOf(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
            _ => null,
        };

    /// <summary>The value of <c>encoding="…"</c> in an XML declaration; null when it has none.</summary>
    public static string? NameIn(ReadOnlySpan<byte> declaration)
    {
        var at = declaration.IndexOf("encoding"u8);
        if (at < 0)
            return null;
        var rest = declaration[(at + 8)..].TrimStart(" \t\r\n="u8);
        if (rest is not [(byte)'"' or (byte)'\'', ..])
            return null;
        var end = rest[1..].IndexOf(rest[0]);
        return end is <= 0 or > 40 ? null : Encoding.Latin1.GetString(rest.Slice(1, end));
    }

    /// <summary>Takes note of the declared encoding.</summary>
    /// <param name="name">As declared; null means UTF-8.</param>
    /// <param name="isTranscoded">True when the bytes have already been turned into UTF-8.</param>
    public void Declare(string? name, bool isTranscoded)
    {
        if (isTranscoded || name == _declared)
            return;
        _declared = name;
        var upper = name?.ToUpperInvariant();
        _isUtf8Declared = upper is null or "UTF-8" or "UTF8" or "US-ASCII" or "ASCII";
        _singleByte = upper switch
        {
            null => null,
            // What is announced as Latin-1 is in practice its superset, as browsers have it too.
            "ISO-8859-1" or "LATIN1" or "WINDOWS-1252" or "CP1252" => Windows1252,
            _ => _isUtf8Declared ? null : SingleByte(upper),
        };
    }

    /// <summary>The text of bytes in which entities are still written out.</summary>
    public string Decode(ReadOnlySpan<byte> bytes, FilePlace place)
    {
        string text;
        if (Ascii.IsValid(bytes))
            text = _pool.Get(bytes);
        else if (Utf8.IsValid(bytes))
        {
            if (!_isUtf8Declared)
                Report("UTF-8", place);
            text = Encoding.UTF8.GetString(bytes);
        }
        else
        {
            if (_singleByte is null)
                Report("windows-1252", place);
            text = (_singleByte ?? Windows1252).GetString(bytes);
        }
        return text.Contains('&') ? WebUtility.HtmlDecode(text) : text;
    }

    private static Encoding? SingleByte(string name)
    {
        foreach (var known in CodePagesEncodingProvider.Instance.GetEncodings())
        {
            if (string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase))
                return known.GetEncoding();
        }
        return null;
    }

    private void Report(string readAs, FilePlace place)
    {
        if (_isReported)
            return;
        _isReported = true;
        report(
            new Finding(ReadingFindings.EncodingMismatch, place)
            {
                Found = readAs,
                Expected = _declared ?? "UTF-8",
            }
        );
    }
}
