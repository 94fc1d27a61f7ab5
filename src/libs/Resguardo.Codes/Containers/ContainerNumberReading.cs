namespace Resguardo.Codes;

/// <summary>What <see cref="ContainerNumber.Examine(ReadOnlySpan{char}, Span{char}, out int)"/> found.</summary>
/// <remarks>The default value says "not a number" and expects nothing.</remarks>
/// <param name="Kind">What the text is.</param>
/// <param name="ExpectedCheckDigit">
/// The digit that the first ten characters ask for, <c>'0'</c> to <c>'9'</c>; <c>'\0'</c> when the text does not have the
/// four letters and six digits from which one could be computed.
/// </param>
/// <param name="IsRemainderTen">
/// The check sum leaves the remainder 10, which is written as 0. About one number in eleven is of this kind; it is sound.
/// </param>
public readonly record struct ContainerNumberReading(
    ContainerNumberKind Kind,
    char ExpectedCheckDigit,
    bool IsRemainderTen
)
{
    /// <summary>
    /// The eleventh character is there and is not the expected one. Also true of an
    /// <see cref="ContainerNumberKind.UnknownCategory"/> whose digit does not fit.
    /// </summary>
    public bool HasWrongCheckDigit { get; init; }

    /// <summary>A sound ISO 6346 number or a sound ILU code: it can serve as the key of a unit.</summary>
    public bool IsSound => Kind is ContainerNumberKind.Iso6346 or ContainerNumberKind.IluCode;
}
