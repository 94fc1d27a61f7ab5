namespace Resguardo.Manifests.Cargo;

/// <summary>A number as it stands in the file, beside what it means in the unit that the property's name tells.</summary>
/// <remarks>
/// The default value is "not stated". When <see cref="Raw"/> is there and <see cref="Value"/> is null, something was
/// written that is no number, and a finding says so.
/// </remarks>
/// <param name="Value">The number in the property's unit; null when not stated or unreadable.</param>
/// <param name="Raw">What the sender wrote, without the unit.</param>
/// <param name="RawUnit">The unit as written, such as <c>LBR</c>; null when the format implies it.</param>
/// <param name="Place">Where it stands.</param>
public readonly record struct Measured(decimal? Value, string? Raw, string? RawUnit, FilePlace Place)
{
    /// <summary>True when the sender wrote something.</summary>
    public bool IsStated => Raw is not null;
}

/// <summary>A date as it stands in the file, beside what it means. The default value is "not stated".</summary>
/// <param name="Value">The date and time, in the sender's own time zone; null when not stated or unreadable.</param>
/// <param name="Raw">What the sender wrote.</param>
/// <param name="Place">Where it stands.</param>
public readonly record struct Dated(DateTime? Value, string? Raw, FilePlace Place);

/// <summary>A code as it stands in the file, beside its normal form. The default value is "not stated".</summary>
/// <param name="Code">Upper case, without blanks and separators; null when not stated.</param>
/// <param name="Raw">What the sender wrote.</param>
/// <param name="Place">Where it stands.</param>
public readonly record struct Coded(string? Code, string? Raw, FilePlace Place);

/// <summary>A port or place as it stands in the file. The default value is "not stated".</summary>
/// <param name="Code">Its code in upper case, a UN/LOCODE in most files; null when only a name is given.</param>
/// <param name="Name">Its name as written; null when only a code is given.</param>
/// <param name="Raw">What the sender wrote as code.</param>
/// <param name="Place">Where it stands.</param>
public readonly record struct Location(string? Code, string? Name, string? Raw, FilePlace Place);

/// <summary>An amount of money as it stands in the file. The default value is "not stated".</summary>
/// <param name="Value">The amount; null when not stated or unreadable.</param>
/// <param name="Currency">The ISO 4217 code as written; null when not stated.</param>
/// <param name="Raw">What the sender wrote as amount.</param>
/// <param name="Place">Where it stands.</param>
public readonly record struct Money(decimal? Value, string? Currency, string? Raw, FilePlace Place);
