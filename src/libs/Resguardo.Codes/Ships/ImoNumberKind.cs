namespace Resguardo.Codes;

/// <summary>What a text turned out to be where an IMO ship number was expected.</summary>
public enum ImoNumberKind
{
    /// <summary>Not seven digits.</summary>
    NotANumber,

    /// <summary>Seven digits with the right check digit.</summary>
    Imo,

    /// <summary>Seven digits, the last of which does not fit the others.</summary>
    WrongCheckDigit,

    /// <summary>Empty, or nothing but zeros: no number was given.</summary>
    Placeholder,
}
