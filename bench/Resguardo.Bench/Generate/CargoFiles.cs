using System.Globalization;
using System.Text;

namespace Resguardo.Bench.Generate;

/// <summary>Writes invented cargo as CUSCAR, CSV or Awmds until a file has about the size asked for.</summary>
internal static class CargoFiles
{
    private const int BillsPerCall = 2500;

    /// <returns>How many bills were written.</returns>
    public static long Write(string format, string path, long bytes, int seed)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        using var text = new StreamWriter(file, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        var cargo = new InventedCargo(seed, fleet: format == "cuscar" ? 60_000 : 9_000_000);
        return format switch
        {
            "cuscar" => WriteCuscar(text, cargo, bytes),
            "csv" => WriteCsv(text, cargo, bytes),
            "awmds" => WriteAwmds(text, cargo, bytes),
            _ => throw new ArgumentException($"'{format}' is not cuscar, csv or awmds.", nameof(format)),
        };
    }

    private static long WriteCuscar(StreamWriter text, InventedCargo cargo, long bytes)
    {
        long bills = 0;
        var calls = 0;
        text.Write("UNA:+.? '\n");
        while (text.BaseStream.Position < bytes)
        {
            calls++;
            // Bills enough for the size, at about 800 bytes each; the last call of a small file is a small one.
            var count = (int)Math.Clamp((bytes - text.BaseStream.Position) / 800, 1, BillsPerCall);
            var batch = new InventedBill[count];
            for (var place = 0; place < count; place++)
                batch[place] = cargo.Next();
            WriteCuscarCall(text, batch, calls);
            bills += count;
            text.Flush();
        }
        return bills;
    }

    private static void WriteCuscarCall(StreamWriter text, InventedBill[] bills, int call)
    {
        var reference = Invariant($"R{call:00000}");
        text.Write($"UNB+UNOA:2+RSGX+CUSTOMS+261125:0600+{reference}'\n");
        var message = new CuscarSegments(text);
        message.WriteHead(call);
        message.WriteContainers(bills);
        for (var place = 0; place < bills.Length; place++)
            message.WriteBill(bills[place], place + 1);
        text.Write(Invariant($"UNT+{message.Count + 1}+1'\nUNZ+1+{reference}'\n"));
    }

    private static long WriteCsv(StreamWriter text, InventedCargo cargo, long bytes)
    {
        text.Write(
            "Nro. B/L,Tipo B/L,Puerto de Embarque,Puerto de Descarga,Embarcador,Consignatario,Notificar a,Contenedor,Tipo ISO,Lleno/Vacío,Precintos,Bultos,Tipo de Bulto,Peso Bruto (Kg),Volumen (m3),Descripción de la Mercancía,Marcas,Partida Arancelaria,Nro. ONU,Clase IMO,Temperatura (°C)\n"
        );
        long bills = 0;
        while (text.BaseStream.Position < bytes)
        {
            for (var batch = 0; batch < 50; batch++, bills++)
            {
                var bill = cargo.Next();
                foreach (var load in bill.Loads)
                {
                    text.Write(
                        Invariant(
                            $"{bill.Number},Master,{bill.From},{bill.To},{bill.Consignor},{bill.Consignee},{bill.Notify},{load.Container},{bill.Goods.SizeType},Lleno,{load.Seal},{load.Packages},{bill.Goods.PackageType},{load.GrossKg},{load.GrossKg * bill.Goods.LitresAKg / 1000:0.##},\"{bill.Goods.Description}\",LOT {bill.Number[^4..]},{bill.Goods.Hs},{bill.Goods.UnNumber},{bill.Goods.ImoClass},{bill.Goods.TemperatureC}\n"
                        )
                    );
                }
            }
            text.Flush();
        }
        return bills;
    }

    private static long WriteAwmds(StreamWriter text, InventedCargo cargo, long bytes)
    {
        text.Write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Awmds>
              <General_segment>
                <General_segment_id><Customs_office_code>TTPTS</Customs_office_code><Voyage_number>014W</Voyage_number><Date_of_departure>2026-11-25</Date_of_departure><Date_of_arrival>2026-11-26</Date_of_arrival></General_segment_id>
                <Transport_information><Carrier><Carrier_code>RSGX</Carrier_code><Carrier_name>EJEMPLO LINEAS S.A.</Carrier_name></Carrier><Mode_of_transport_code>1</Mode_of_transport_code><Identity_of_transporter>EJEMPLO CARIBE</Identity_of_transporter><Nationality_of_transporter_code>PA</Nationality_of_transporter_code><Registration_number_of_transport_code>9999993</Registration_number_of_transport_code></Transport_information>
                <Load_unload_place><Place_of_departure_code>COCTG</Place_of_departure_code><Place_of_destination_code>TTPTS</Place_of_destination_code></Load_unload_place>
              </General_segment>

            """
        );
        long bills = 0;
        while (text.BaseStream.Position < bytes)
        {
            for (var batch = 0; batch < 50; batch++, bills++)
                WriteAwmdsBill(text, cargo.Next(), bills + 1);
            text.Flush();
        }
        text.Write("</Awmds>\n");
        return bills;
    }

    private static void WriteAwmdsBill(StreamWriter text, InventedBill bill, long line)
    {
        text.Write(
            $"""
              <Bol_segment>
                <Bol_id>
                  <Bol_reference>{bill.Number}</Bol_reference>
                  <Line_number>{line}</Line_number>
                  <Bol_nature>23</Bol_nature>
                  <Bol_type_code>MSB</Bol_type_code>
                </Bol_id>
                <Load_unload_place>
                  <Place_of_loading_code>{bill.From}</Place_of_loading_code>
                  <Place_of_unloading_code>{bill.To}</Place_of_unloading_code>
                </Load_unload_place>
                <Traders_segment>
                  <Exporter><Exporter_name>{bill.Consignor}</Exporter_name><Exporter_address>{bill.ConsignorAddress}</Exporter_address></Exporter>
                  <Notify><Notify_name>{bill.Notify}</Notify_name><Notify_address>{bill.ConsigneeAddress}</Notify_address></Notify>
                  <Consignee><Consignee_name>{bill.Consignee}</Consignee_name><Consignee_address>{bill.ConsigneeAddress}</Consignee_address></Consignee>
                </Traders_segment>

            """
        );
        foreach (var load in bill.Loads)
            text.Write(
                Invariant(
                    $"""
                        <ctn_segment>
                          <Ctn_reference>{load.Container}</Ctn_reference>
                          <Number_of_packages>{load.Packages}</Number_of_packages>
                          <Type_of_container>{bill.Goods.SizeType}</Type_of_container>
                          <Empty_Full>FCL</Empty_Full>
                          <Marks1>{load.Seal}</Marks1>
                          <Goods_weight>{load.GrossKg}</Goods_weight>{Temperature(bill.Goods)}
                        </ctn_segment>

                    """
                )
            );
        text.Write(
            Invariant(
                $"""
                    <Goods_segment>
                      <Number_of_packages>{bill.Packages}</Number_of_packages>
                      <Package_type_code>{bill.Goods.PackageType}</Package_type_code>
                      <Gross_mass>{bill.GrossKg}</Gross_mass>
                      <Shipping_marks>LOT {bill.Number[^4..]}</Shipping_marks>
                      <Goods_description>{bill.Goods.Description}</Goods_description>
                      <Num_of_ctn_for_this_bol>{bill.Loads.Length}</Num_of_ctn_for_this_bol>
                      <Commodity_Segment><HS_code>{bill.Goods.Hs}</HS_code></Commodity_Segment>
                    </Goods_segment>
                  </Bol_segment>

                """
            )
        );
    }

    private static string Temperature(Goods goods) =>
        goods.TemperatureC is { } celsius
            ? Invariant(
                $"<Minimum_temperature>{celsius}</Minimum_temperature><Maximum_temperature>{celsius}</Maximum_temperature>"
            )
            : "";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
