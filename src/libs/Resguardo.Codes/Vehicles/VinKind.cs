namespace Resguardo.Codes;

/// <summary>What a text turned out to be where a vehicle identification number was expected.</summary>
public enum VinKind
{
    /// <summary>Not 17 letters and digits, or one of the letters I, O and Q, which are not used.</summary>
    NotAVin,

    /// <summary>The ninth character is the check digit that the others ask for.</summary>
    CheckDigitFits,

    /// <summary>The ninth character is another. Wrong for North America; elsewhere the place is free.</summary>
    CheckDigitDiffers,
}
