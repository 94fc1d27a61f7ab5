namespace Resguardo.Codes;

/// <summary>What <see cref="ImoNumber.Examine(ReadOnlySpan{char})"/> found.</summary>
/// <remarks>The default value says "not a number" and expects nothing.</remarks>
/// <param name="Kind">What the text is.</param>
/// <param name="ExpectedCheckDigit">The digit that the first six ask for; <c>'\0'</c> when the text is not seven digits.</param>
public readonly record struct ImoNumberReading(ImoNumberKind Kind, char ExpectedCheckDigit);
