namespace Resguardo.Codes;

/// <summary>What a text says that stands where a tariff code should.</summary>
public sealed record HsReading
{
    /// <summary>The digits alone; empty when the text is no code.</summary>
    public required string Digits { get; init; }

    /// <summary>The first six digits, the ones that all countries share; null when there are fewer.</summary>
    public string? Six => Digits.Length >= 6 ? Digits[..6] : null;

    /// <summary>The first six digits, or the four or two that there are, are in the list.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>Chapter 77, under which nothing can be declared.</summary>
    public required bool IsReserved { get; init; }

    /// <summary>Chapter 98 or 99, which each country fills by itself.</summary>
    public required bool IsNational { get; init; }

    /// <summary>A zero before the digits makes a code that exists, as when a spreadsheet took the code for a number.</summary>
    public bool LooksLikeLostZero => SuggestedCode is not null;

    /// <summary>The digits with the zero put back; null unless <see cref="LooksLikeLostZero"/>.</summary>
    public required string? SuggestedCode { get; init; }
}
