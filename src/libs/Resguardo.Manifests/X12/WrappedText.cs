using System.Text;

namespace Resguardo.Manifests.X12;

/// <summary>Joins the pieces of a text that was cut at a fixed width, in the middle of words too.</summary>
internal sealed class WrappedText
{
    // No honest text is longer; a hostile one shall not fill the memory.
    private const int MostPieces = 2000;

    private readonly List<string> _pieces = [];

    /// <summary>Adds a piece; null is none.</summary>
    public void Add(string? piece)
    {
        if (piece is not null && _pieces.Count < MostPieces)
            _pieces.Add(piece);
    }

    /// <summary>The text; null when there is none.</summary>
    /// <remarks>
    /// A piece about as long as the longest was cut at the width, and goes on in the next one; a shorter one was a line of
    /// its own. A blank at the very cut is lost on the way: where a digit meets a letter it is put back.
    /// </remarks>
    public string? Join()
    {
        if (_pieces.Count <= 1)
            return _pieces.Count == 0 ? null : _pieces[0];
        var width = _pieces.Max(piece => piece.Length);
        var text = new StringBuilder(_pieces[0]);
        for (var number = 1; number < _pieces.Count; number++)
        {
            var before = _pieces[number - 1];
            var piece = _pieces[number];
            var wasCut = before.Length >= width - 2 && width >= 20;
            if (!wasCut || (char.IsDigit(before[^1]) && char.IsLetter(piece[0])))
                text.Append(' ');
            text.Append(piece);
        }
        return text.ToString();
    }
}
