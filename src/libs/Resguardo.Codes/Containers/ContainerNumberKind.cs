namespace Resguardo.Codes;

/// <summary>What a text turned out to be where a container number was expected.</summary>
public enum ContainerNumberKind
{
    /// <summary>Not the shape of a container number: too short, too long, a letter among the digits.</summary>
    NotANumber,

    /// <summary>A freight container number (ISO 6346, category U, J or Z) with the right check digit.</summary>
    Iso6346,

    /// <summary>The shape of an ISO 6346 number, with another check digit than its first ten characters ask for.</summary>
    WrongCheckDigit,

    /// <summary>Four letters (category U, J, Z or an ILU letter) and six digits: the check digit was left out.</summary>
    MissingCheckDigit,

    /// <summary>
    /// A swap body or semi-trailer of European intermodal transport (EN 13044-1: fourth letter A, B, D, E or K), with the
    /// right check digit. Its owner is not in the register of freight containers.
    /// </summary>
    IluCode,

    /// <summary>The shape of an ILU code, with another check digit than its first ten characters ask for.</summary>
    IluWrongCheckDigit,

    /// <summary>Four letters and seven digits, and a fourth letter that stands for no category.</summary>
    UnknownCategory,

    /// <summary>A word or figure that stands for "no container": <c>NONE</c>, <c>LCL</c>, <c>GRANEL</c>, <c>0</c>, <c>N/A</c>, or nothing at all.</summary>
    Placeholder,
}
