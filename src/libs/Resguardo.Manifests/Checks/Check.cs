using System.Globalization;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>Looks at a unit, by itself or in a bill.</summary>
internal delegate void UnitCheck(UnitFacts unit, CallContext call, Reporter report);

/// <summary>Looks at a bill as a whole.</summary>
internal delegate void BillCheck(BillFacts bill, CallContext call, Reporter report);

/// <summary>Looks at a message when all of it has passed.</summary>
internal delegate void MessageCheck(CallContext call, Reporter report);

/// <summary>One check: what it may find, and the function that looks.</summary>
internal sealed record Check(IReadOnlyList<FindingKind> Kinds)
{
    /// <summary>Runs on a unit when it is seen first, and again when it is told of differently.</summary>
    public UnitCheck? Unit { get; private init; }

    /// <summary>Runs on a unit in every bill that names it.</summary>
    public UnitCheck? UnitInBill { get; private init; }

    /// <summary>Runs on every bill.</summary>
    public BillCheck? Bill { get; private init; }

    /// <summary>Runs at the end of every message.</summary>
    public MessageCheck? Message { get; private init; }

    public static Check OfUnit(UnitCheck check, params FindingKind[] kinds) => new(kinds) { Unit = check };

    public static Check OfUnitInBill(UnitCheck check, params FindingKind[] kinds) =>
        new(kinds) { UnitInBill = check };

    public static Check OfBill(BillCheck check, params FindingKind[] kinds) => new(kinds) { Bill = check };

    public static Check OfMessage(MessageCheck check, params FindingKind[] kinds) =>
        new(kinds) { Message = check };
}

/// <summary>How the checks write values into findings.</summary>
internal static class ValueText
{
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Kilograms and cubic metres summed from many bills, to a tenth.</summary>
    public static string OfSum(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
