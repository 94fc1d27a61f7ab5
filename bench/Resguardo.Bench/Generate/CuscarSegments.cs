using System.Globalization;

namespace Resguardo.Bench.Generate;

/// <summary>Writes the segments of one CUSCAR message and counts them.</summary>
internal sealed class CuscarSegments(StreamWriter text)
{
    public int Count { get; private set; }

    public void WriteHead(int call)
    {
        Write($"UNH+1+CUSCAR:D:95B:UN");
        Write($"BGM+85+RSGX{call:000}W+9");
        Write($"DTM+137:202611250600:203");
        Write($"NAD+CA+RSGX:172:20++EJEMPLO LINEAS S.A.");
        Write($"TDT+20+{call:000}W+1++RSGX:172:20+++9999993:146:11:EJEMPLO CARIBE:PA");
        Write($"LOC+5+COCTG:139:6");
        Write($"LOC+60+TTPTS:139:6");
        Write($"DTM+132:202611260630:203");
    }

    public void WriteContainers(InventedBill[] bills)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bill in bills)
        {
            foreach (var load in bill.Loads)
            {
                if (!listed.Add(load.Container))
                    continue;
                Write($"EQD+CN+{load.Container}+{bill.Goods.SizeType}:102:5++3+5");
                if (load.Seal.Length > 0)
                    Write($"SEL+{load.Seal}+CA");
                if (bill.Goods.TemperatureC is { } celsius)
                    Write($"TMP+2+{celsius}:CEL");
            }
        }
        Write($"CNT+16:{listed.Count}");
    }

    public void WriteBill(InventedBill bill, int line)
    {
        Write($"CNI+{line}+{bill.Number}");
        Write($"RFF+BM:{bill.Number}");
        Write($"CNT+7:{bill.GrossKg}:KGM");
        Write($"CNT+11:{bill.Packages}");
        Write($"LOC+9+{bill.From}:139:6");
        Write($"LOC+11+{bill.To}:139:6");
        Write($"GIS+23");
        Write($"NAD+CZ+++{bill.Consignor}+{bill.ConsignorAddress}");
        if (bill.Consignee == "TO ORDER")
            Write($"NAD+CN+++TO ORDER");
        else
            Write($"NAD+CN+++{bill.Consignee}+{bill.ConsigneeAddress}");
        Write($"NAD+NI+++{bill.Notify}+{bill.ConsigneeAddress}");
        Write($"GID+1+{bill.Packages}:{bill.Goods.PackageType}");
        Write($"FTX+AAA+++{bill.Goods.Description}");
        Write($"MEA+AAE+G+KGM:{bill.GrossKg}");
        Write($"MEA+AAE+AAW+MTQ:{bill.GrossKg * bill.Goods.LitresAKg / 1000:0.##}");
        foreach (var load in bill.Loads)
            Write($"SGP+{load.Container}+{load.Packages}");
        if (bill.Goods.UnNumber is not null)
            Write($"DGS+IMD+{bill.Goods.ImoClass}+{bill.Goods.UnNumber}");
        Write($"PCI+28+LOT {bill.Number[^4..]}");
        Write($"CST+1+{bill.Goods.Hs}:122");
    }

    private void Write(FormattableString segment)
    {
        Count++;
        text.Write(segment.ToString(CultureInfo.InvariantCulture));
        text.Write("'\n");
    }
}
