using System.Text;
using CsCheck;
using Resguardo.Manifests.Edifact;

namespace Resguardo.Manifests.Tests.Edifact;

/// <summary>What is true of the tokenizer whatever the segments, the separators, the reads and the line breaks.</summary>
public class TokenizerLaws
{
    private sealed record Marks(
        char Component,
        char Element,
        char Decimal,
        char Release,
        char Repetition,
        char Terminator
    );

    private sealed record Laying(Marks Marks, bool HasAdvice, int Piece, int Width, string AfterSegment);

    private static readonly Marks Usual = new(':', '+', '.', '?', ' ', '\'');

    private static readonly Gen<char> TextCharacter = Gen.OneOf(
        Gen.Char[' ', '~'],
        Some.OneOf(':', '+', '?', '\'', '*', '~', '^', '\\'),
        Gen.Char['A', 'Z']
    );

    private static readonly Gen<string> Value = Gen.OneOf(
        Gen.String[TextCharacter, 0, 12],
        Gen.String[TextCharacter, 0, 90],
        Gen.Const("")
    );

    // Segment → element → component.
    private static readonly Gen<string[][][]> Segments = Gen.OneOf(
            Gen.String[Gen.Char['A', 'Z'], 3, 3],
            Some.OneOf("UNH", "NAD", "FTX")
        )
        .Where(tag => tag is not ("UNA" or "UNB" or "UNZ"))
        .SelectMany(tag =>
            Value
                .Array[1, 6]
                .Array[0, 8]
                .Select(elements =>
                    (string[][])
                        [
                            [tag],
                            .. elements.Select(element => element),
                        ]
                )
        )
        .Array[1, 40];

    private static readonly Gen<Marks> AnyMarks = Gen.Shuffle(":+.?*'^|~!;&#\\".ToCharArray(), 6)
        .Select(marks => new Marks(marks[0], marks[1], marks[2], marks[3], marks[4], marks[5]));

    private static readonly Gen<Laying> AnyLaying = Gen.Select(
            Gen.OneOf(Gen.Const(Usual), AnyMarks),
            Gen.Bool,
            Gen.OneOf(Gen.Int[1, 9], Gen.Int[10, 300], Gen.Const(1 << 20)),
            Some.OneOf(0, 0, 70, 72, 80),
            Some.OneOf("", "\r\n", "\n", " \r\n\t")
        )
        .Select(
            (marks, hasAdvice, piece, width, after) =>
                new Laying(marks, hasAdvice || marks != Usual, piece, width, after)
        );

    [Fact]
    public void Segments_that_are_escaped_laid_out_and_read_are_the_same_again() =>
        Gen.Select(Segments, AnyLaying)
            .Sample(
                (segments, laying) =>
                {
                    var file = Encoding.Latin1.GetBytes(Written(segments, laying));

                    var read = Read(file, laying.Piece);

                    Shown(read).ShouldBe(Shown(segments));
                },
                iter: 3000
            );

    [Fact]
    public void A_segment_s_place_is_where_its_name_stands() =>
        Gen.Select(Segments, AnyLaying)
            .Sample(
                (segments, laying) =>
                {
                    var file = Encoding.Latin1.GetBytes(Written(segments, laying with { Width = 0 }));
                    var tokens = new EdifactTokenizer(new PieceStream(file, laying.Piece));

                    tokens.Read().ShouldBeTrue();
                    for (var number = 0; tokens.Read(); number++)
                    {
                        var at = (int)tokens.Place.Byte!.Value;
                        Encoding.Latin1.GetString(file.AsSpan(at, 3)).ShouldBe(segments[number][0][0]);
                        tokens.Place.Line.ShouldBe(1 + file.AsSpan(0, at).Count((byte)'\n'));
                    }
                },
                iter: 1000
            );

    [Fact]
    public void Repeats_are_told_apart_in_syntax_version_4_alone() =>
        Gen.Select(Gen.String[Gen.Char['A', 'Z'], 1, 5].Array[1, 5], Gen.Bool)
            .Sample(
                (repeats, isFour) =>
                {
                    var file = Encoding.Latin1.GetBytes(
                        $"UNB+UNOC:{(isFour ? 4 : 3)}+A+B+20260401:0900+1'PNA+{string.Join('*', repeats)}:C'"
                    );
                    var tokens = new EdifactTokenizer(new MemoryStream(file));
                    tokens.Read();
                    tokens.Read();

                    tokens.RepeatCount(1).ShouldBe(isFour ? repeats.Length : 1);
                    var last = isFour ? tokens.Component(1, repeats.Length - 1, 0) : tokens.Component(1);
                    Encoding
                        .Latin1.GetString(last)
                        .ShouldBe(isFour ? repeats[^1] : string.Join('*', repeats));
                    if (isFour && repeats.Length > 1)
                        tokens.Component(1, 1).IsEmpty.ShouldBeTrue();
                },
                iter: 200
            );

    private static string Written(string[][][] segments, Laying laying)
    {
        var marks = laying.Marks;
        var text = new StringBuilder();
        var body = new StringBuilder();
        if (laying.HasAdvice)
            text.Append("UNA")
                .Append(marks.Component)
                .Append(marks.Element)
                .Append(marks.Decimal)
                .Append(marks.Release)
                .Append(marks.Repetition)
                .Append(marks.Terminator);
        var header =
            $"UNB{marks.Element}UNOC{marks.Component}3{marks.Element}A{marks.Element}B{marks.Terminator}";
        body.Append(header);
        foreach (var segment in segments)
        {
            body.AppendJoin(
                marks.Element,
                segment.Select(element =>
                    string.Join(marks.Component, element.Select(value => Escaped(value, marks)))
                )
            );
            body.Append(marks.Terminator);
            if (laying.Width == 0)
                body.Append(laying.AfterSegment);
        }
        return laying.Width == 0
            ? text.Append(body).ToString()
            : Wrapped(text.Append(body).ToString(), laying.Width);
    }

    private static string Escaped(string value, Marks marks)
    {
        var escaped = new StringBuilder();
        foreach (var character in value)
        {
            if (
                character == marks.Component
                || character == marks.Element
                || character == marks.Release
                || character == marks.Terminator
                || character == marks.Decimal
            )
                escaped.Append(marks.Release);
            escaped.Append(character);
        }
        return escaped.ToString();
    }

    // A host folds a file only when it is longer than a line; whether one short line was folded cannot be told.
    private static string Wrapped(string text, int width)
    {
        if (text.Length < 4 * width)
            return text;
        var folded = new StringBuilder();
        for (var at = 0; at < text.Length; at += width)
            folded.Append(text.AsSpan(at, Math.Min(width, text.Length - at))).Append("\r\n");
        return folded.ToString();
    }

    private static List<string[][]> Read(byte[] file, int piece)
    {
        var tokens = new EdifactTokenizer(new PieceStream(file, piece));
        var segments = new List<string[][]>();
        tokens.Read().ShouldBeTrue();
        while (tokens.Read())
        {
            var elements = new string[tokens.ElementCount + 1][];
            for (var element = 0; element < elements.Length; element++)
            {
                elements[element] = new string[tokens.ComponentCount(element)];
                for (var component = 0; component < elements[element].Length; component++)
                    elements[element][component] = Encoding.Latin1.GetString(
                        tokens.Component(element, component)
                    );
            }
            segments.Add(elements);
        }
        return segments;
    }

    private static string Shown(IEnumerable<string[][]> segments) =>
        string.Join(
            '\n',
            segments.Select(segment =>
                string.Join(" | ", segment.Select(element => string.Join(" / ", element)))
            )
        );
}
