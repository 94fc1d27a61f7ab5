namespace Resguardo.Codes;

/// <summary>What <see cref="Vin.Examine"/> found.</summary>
/// <remarks>The default value says "not a VIN" and expects nothing.</remarks>
/// <param name="Kind">What the text is.</param>
/// <param name="ExpectedCheckDigit">The ninth character by the North American rule, a digit or X; <c>'\0'</c> when the text is no VIN.</param>
/// <param name="IsNorthAmerican">The maker is one of North America (first character 1 to 5), where the check digit is binding.</param>
public readonly record struct VinReading(VinKind Kind, char ExpectedCheckDigit, bool IsNorthAmerican)
{
    /// <summary>The shape is right, and so is the check digit where it is binding.</summary>
    public bool IsSound =>
        Kind is VinKind.CheckDigitFits || (Kind is VinKind.CheckDigitDiffers && !IsNorthAmerican);
}
