using Resguardo.Codes;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>Tariff codes, kinds of packages and descriptions.</summary>
internal static class GoodsChecks
{
    private const int HeadingLength = 4;
    private const int SubheadingLength = 6;
    private const int LongestCode = 12;

    public static void TariffCodes(BillFacts bill, CallContext call, Reporter report)
    {
        foreach (var line in bill.Bill.Goods)
        {
            TariffCode(line.HsCode, line.Place, report);
            if (!line.HasMoreHsCodes)
                continue;
            foreach (var code in line.MoreHsCodes)
                TariffCode(code, line.Place, report);
        }
    }

    public static void PackageTypes(BillFacts bill, CallContext call, Reporter report)
    {
        foreach (var line in bill.Bill.Goods)
        {
            if (line.PackageType.Code is { Length: > 0 } code && !Resguardo.Codes.PackageTypes.Contains(code))
                report.Add(
                    CheckFindings.PackageTypeUnknown,
                    line.PackageType.Place,
                    line.PackageType.Raw ?? code
                );
        }
    }

    public static void Vins(BillFacts bill, CallContext call, Reporter report)
    {
        foreach (var line in bill.Bill.Goods)
        {
            if (!line.HasVins)
                continue;
            foreach (var vin in line.Vins)
            {
                var text = vin.Code ?? vin.Raw;
                var reading = Vin.Examine(text);
                if (!reading.IsSound)
                    report.Add(
                        CheckFindings.VinCheck,
                        vin.Place == default ? line.Place : vin.Place,
                        vin.Raw ?? text,
                        severity: reading.Kind == VinKind.NotAVin ? null : Severity.Info
                    );
            }
        }
    }

    public static void Description(BillFacts bill, CallContext call, Reporter report)
    {
        if (bill.IsOfEmpties)
            return;
        if (!bill.HasDescription)
        {
            report.Add(CheckFindings.DescriptionMissing, PlaceOf(bill));
            return;
        }
        if (!bill.Goods.IsVague)
            return;
        foreach (var line in bill.Bill.Goods)
        {
            if (!string.IsNullOrWhiteSpace(line.Description))
            {
                report.Add(CheckFindings.DescriptionVague, line.Place, line.Description);
                return;
            }
        }
    }

    private static void TariffCode(Coded code, FilePlace place, Reporter report)
    {
        if ((code.Code ?? code.Raw) is not { Length: > 0 } text)
            return;
        // The common case, at once: six known digits, and national ones behind them.
        if (
            text.Length is >= SubheadingLength and <= LongestCode
            && !text.AsSpan().ContainsAnyExceptInRange('0', '9')
            && HsCodes.Contains(text)
        )
            return;

        Span<char> buffer = stackalloc char[LongestCode + 1];
        var digits = buffer[..HsCodes.Normalise(text, buffer)];
        var found = code.Raw ?? text;
        if (code.Place != default)
            place = code.Place;
        if (digits.Length is 0 or > LongestCode)
            report.Add(CheckFindings.HsCodeUnknown, place, found);
        else if (HsCodes.HasLostZero(digits))
            report.Add(CheckFindings.HsCodeLength, place, found, $"0{digits}");
        else if (digits.Length == HeadingLength && HsCodes.Contains(digits))
            report.Add(CheckFindings.HsCodeLength, place, found, severity: Severity.Info);
        else if (digits.Length < SubheadingLength)
            report.Add(CheckFindings.HsCodeLength, place, found);
        else if (!HsCodes.Contains(digits) && !HsCodes.IsNational(digits))
            report.Add(
                CheckFindings.HsCodeUnknown,
                place,
                found,
                severity: HsCodes.Contains(digits[..HeadingLength]) ? Severity.Info : null
            );
    }

    private static FilePlace PlaceOf(BillFacts bill) =>
        bill.Bill.Goods.Count > 0 ? bill.Bill.Goods[0].Place : bill.Bill.Place;
}
