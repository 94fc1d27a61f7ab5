using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tests.Tabular;

public class TablePitfallTests
{
    private static readonly string[] Accented =
    [
        "B/L;Contenedor;Lleno/Vacío;Descripción;Peso Bruto",
        "EJL1;TEMU0001234;Vacío;Piñas en cajas de cartón;1.000,50",
    ];

    [Theory]
    [InlineData("utf-8", "UTF-8")]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16BE")]
    [InlineData("windows-1252", "Windows-1252")]
    [InlineData("ibm850", "IBM850")]
    public void Accents_come_through_whatever_the_encoding(string name, string shown)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var cargo = Csv.Read(Encoding.GetEncoding(name), Accented);

        cargo.Message.Version.ShouldBe(shown);
        cargo.Bills.Single().Goods[0].Description.ShouldBe("Piñas en cajas de cartón");
        cargo.Bills.Single().Loads[0].Container.Fill.ShouldBe(ContainerFill.Empty);
        cargo.Codes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_without_a_byte_order_mark_is_recognised(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: false);

        var cargo = Csv.Read(encoding, Accented);

        var bill = cargo.Bills.Single();
        bill.Goods[0].Description.ShouldBe("Piñas en cajas de cartón");
        bill.Place.Byte.ShouldBe(2 * (Accented[0].Length + 2));
    }

    [Fact]
    public void A_stray_byte_of_another_program_in_UTF_8_is_told_and_read()
    {
        byte[] content =
        [
            .. Encoding.UTF8.GetBytes(
                "B/L;Contenedor;Descripción de mercancía;Peso Bruto;Embarcador\nEJL1;TEMU0001234;Pi"
            ),
            0xF1,
            .. Encoding.UTF8.GetBytes("a;1;Ñandú\nEJL2;TEMU0001234;é;2;É\n"),
        ];

        var cargo = ReadCargo.From(content);

        cargo.Bills[0].Goods[0].Description.ShouldBe("Piña");
        cargo.Finding("ENCODING_MISMATCH").Expected.ShouldBe("UTF-8");
        var second = cargo.Bills[1].Place.Byte.GetValueOrDefault();
        Encoding.UTF8.GetString(content.AsSpan((int)second, 4)).ShouldBe("EJL2");
    }

    // opendidac/opendidac#681, terminal42/contao-leads#31: a file saved without BOM and opened in a spreadsheet.
    [Fact]
    public void Garbled_accents_are_told_with_the_likely_text()
    {
        var finding = Csv.With("Descripción", "PiÃ±as en almÃ­bar").Finding("TABLE_MOJIBAKE");

        finding.Expected.ShouldBe("Piñas en almíbar");
        finding.Place.Cell.ShouldBe("E2");
        finding.Bill.ShouldBe("EJL1");
    }

    // The same issues: 22.5 becomes the 22nd of May where the comma is the decimal mark.
    [Theory]
    [InlineData("22-May")]
    [InlineData("22-may-26")]
    [InlineData("may-22")]
    [InlineData("22/05/2026")]
    public void A_number_that_became_a_date_is_lost_and_told(string cell)
    {
        var cargo = Csv.With("Volumen", "12,5", cell);

        cargo.Finding("TABLE_NUMBER_AS_DATE").Found.ShouldBe(cell);
        cargo.Bill("EJL2").Goods[0].VolumeM3.Value.ShouldBeNull();
        cargo.Bill("EJL2").Goods[0].VolumeM3.Raw.ShouldBe(cell);
    }

    [Theory]
    [InlineData("Precinto")]
    [InlineData("Booking")]
    [InlineData("Partida")]
    [InlineData("RUC Exportador")]
    public void A_code_in_scientific_notation_is_told(string heading)
    {
        var cargo = Csv.Read(
            $"B/L;Contenedor;Bultos;Peso;Exportador;{heading}",
            "EJL1;TEMU0001234;1;5;X SA;1,23457E+11"
        );

        cargo.Finding("TABLE_SCIENTIFIC_NOTATION").Place.Cell.ShouldBe("F2");
    }

    [Fact]
    public void A_bill_and_a_container_in_scientific_notation_are_told()
    {
        var cargo = Csv.Read("B/L;Contenedor;Bultos;Peso", "1.23457E+11;8.6E+10;1;5");

        cargo.Codes.Count(code => code == "TABLE_SCIENTIFIC_NOTATION").ShouldBe(2);
        cargo.Bills.Single().Number.ShouldBe("1.23457E+11");
    }

    [Fact]
    public void A_lost_zero_of_a_UN_number_is_told_and_the_number_stays_as_written()
    {
        var cargo = Csv.With("ONU", "336");

        cargo.Bill("EJL1").Goods[0].Dangerous.Single().UnNumber.Code.ShouldBe("336");
        cargo.Finding("TABLE_LEADING_ZERO_LOST").Expected.ShouldBe("0336");
    }

    [Fact]
    public void A_letter_for_a_digit_is_told_and_nothing_is_repaired()
    {
        var cargo = Csv.Read("B/L;Contenedor;Bultos;Peso;Partida", "EJL1;TEMUO001234;1O;5;O30617");

        cargo
            .Findings.Where(finding => finding.Code == "TABLE_LETTER_FOR_DIGIT")
            .Select(finding => finding.Expected)
            .ShouldBe(["TEMU0001234", "10", "030617"], ignoreOrder: true);
        cargo.Bills[0].Loads[0].Container.Number.ShouldBe("TEMUO001234");
        cargo.Bills[0].Goods[0].Packages.Value.ShouldBeNull();
    }

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    [InlineData("#¡VALOR!")]
    [InlineData("#N/D")]
    [InlineData("########")]
    public void A_failed_formula_is_told_and_is_no_value(string cell)
    {
        var cargo = Csv.With("Embarcador", cell);

        cargo.Finding("TABLE_FORMULA_ERROR").Found.ShouldBe(cell);
        cargo.Bill("EJL1").Consignor.ShouldBeNull();
    }

    [Theory]
    [InlineData("'030617")]
    [InlineData("\"=\"\"030617\"\"\"")]
    public void A_mark_that_keeps_a_text_a_text_is_left_out_and_told(string cell)
    {
        var cargo = Csv.With("Partida", cell);

        cargo.Bill("EJL1").Goods[0].HsCode.Code.ShouldBe("030617");
        cargo.Codes.ShouldContain("TABLE_TEXT_MARK");
    }

    [Theory]
    [InlineData(',', "1,234.50", 1234.50)]
    [InlineData(';', "1.234,50", 1234.50)]
    [InlineData(';', "1 234,50", 1234.50)]
    [InlineData(';', "1\u00a0234,50", 1234.50)]
    [InlineData(';', "1'234.50", 1234.50)]
    [InlineData('\t', "1234.5", 1234.5)]
    [InlineData('|', "12345678,9", 12345678.9)]
    public void Thousands_and_decimals_are_told_apart_by_the_column(char separator, string cell, double value)
    {
        var cargo = Csv.Read(
            string.Join(separator, "B/L", "Contenedor", "Bultos", "Peso Bruto"),
            string.Join(separator, "EJL1", "TEMU0001234", "5", separator == ',' ? $"\"{cell}\"" : cell)
        );

        cargo.Bills.Single().GrossMassKg.ShouldBe((decimal)value);
        cargo.Codes.ShouldBeEmpty();
    }

    [Fact]
    public void Two_columns_may_have_two_decimal_marks()
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Peso Bruto;Volumen",
            "EJL1;TEMU0001234;1.234,50;12.5",
            "EJL2;TEMU0001234;1.234;12.375"
        );

        cargo.Bills.Select(bill => bill.GrossMassKg).ShouldBe([1234.50m, 1234m]);
        cargo.Bills.Select(bill => bill.Goods[0].VolumeM3.Value).ShouldBe([12.5m, 12.375m]);
    }

    [Fact]
    public void A_number_unlike_its_column_is_read_and_told()
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Bultos;Peso Bruto",
            "EJL1;TEMU0001234;1;1.234,50",
            "EJL2;TEMU0001234;1;7,25",
            "EJL3;TEMU0001234;1;99.5"
        );

        cargo.Bill("EJL3").GrossMassKg.ShouldBe(99.5m);
        cargo.Finding("TABLE_NUMBER_STYLE").Place.Cell.ShouldBe("D4");
    }

    [Fact]
    public void A_column_that_can_be_read_in_two_ways_is_told()
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Bultos;Peso Bruto",
            "EJL1;TEMU0001234;1;25.200",
            "EJL2;TEMU0001234;1;19.620"
        );

        cargo.Finding("TABLE_NUMBER_AMBIGUOUS").Expected.ShouldBe("25200");
        cargo.Bill("EJL1").GrossMassKg.ShouldBe(25200);
    }

    [Fact]
    public void Packages_come_whole()
    {
        var cargo = Csv.Read("B/L,Contenedor,Bultos,Peso Bruto", "EJL1,TEMU0001234,1.300,25.5");

        cargo.Bill("EJL1").Packages.ShouldBe(1300);
        cargo.Codes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Peso Bruto (LB)", "1000", 453.59237)]
    [InlineData("Peso Bruto Tons", "1,5", 1500)]
    [InlineData("Peso Bruto", "1000 LBS", 453.59237)]
    public void Units_of_headings_and_cells_become_kilograms(string heading, string cell, double kilograms)
    {
        var cargo = Csv.Read($"B/L;Contenedor;Bultos;{heading}", $"EJL1;TEMU0001234;1;{cell}");

        cargo.Bills.Single().GrossMassKg.ShouldBe((decimal)kilograms);
    }

    [Theory]
    [InlineData("Temperatura (°F)", "0", -17.78)]
    [InlineData("Temp.", "-18 C", -18)]
    [InlineData("Temp.", "(18,5)", -18.5)]
    [InlineData("Temp.", "18-", -18)]
    public void Temperatures_become_celsius(string heading, string cell, double celsius) =>
        Csv.With(heading, cell)
            .Bills.Single()
            .Loads[0]
            .Container.SetTemperatureC.Value.ShouldBe((decimal)celsius);

    [Theory]
    [InlineData("16/04/2026", "2026-04-16")]
    [InlineData("05/04/2026", "2026-04-05")]
    [InlineData("5.4.26", "2026-04-05")]
    [InlineData("16-abr-2026", "2026-04-16")]
    [InlineData("16 de abril de 2026", "2026-04-16")]
    [InlineData("16 avr. 2026", "2026-04-16")]
    [InlineData("2026-04-16", "2026-04-16")]
    [InlineData("20260416", "2026-04-16")]
    [InlineData("46128", "2026-04-16")]
    public void Dates_are_read_day_first(string cell, string date) =>
        Csv.With("Fecha de Emisión", cell)
            .Bills.Single()
            .Issued.Value.ShouldBe(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Dates_are_month_first_only_where_the_column_cannot_be_otherwise()
    {
        var cargo = Csv.With("Fecha de Emisión", "04/16/2026", "04/05/2026");

        cargo.Bill("EJL2").Issued.Value.ShouldBe(new DateTime(2026, 4, 5));
        cargo.Finding("TABLE_MONTH_FIRST").Found.ShouldBe("04/16/2026");
    }

    [Fact]
    public void Line_breaks_separators_and_quotes_may_stand_in_quotes()
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Consignatario;Descripción;Peso",
            "EJL1;TEMU0001234;\"IMPORTADORA SA\r\nCALLE 1; PANAMA\";\"TUBOS DE 2\"\"; CODOS\";5",
            "EJL2;TEMU0001234;X;Y;6"
        );

        cargo.Bill("EJL1").Consignee?.Name.ShouldBe("IMPORTADORA SA");
        cargo.Bill("EJL1").Consignee?.Address.ShouldBe("CALLE 1; PANAMA");
        cargo.Bill("EJL1").Goods[0].Description.ShouldBe("TUBOS DE 2\"; CODOS");
        cargo.Bill("EJL2").Place.Line.ShouldBe(4);
        cargo.Bill("EJL2").Place.Row.ShouldBe(3);
        cargo.Codes.ShouldBeEmpty();
    }

    [Fact]
    public void A_quote_that_nothing_closes_costs_one_cell_and_not_the_file()
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Descripción;Peso",
            "EJL1;TEMU0001234;\"TUBOS DE 2;5",
            "EJL2;TEMU0001234;CODOS;6",
            "EJL3;TEMU0001234;\"GRIFOS\";7"
        );

        cargo.Bills.Select(bill => bill.Number).ShouldBe(["EJL1", "EJL2", "EJL3"]);
        cargo.Bill("EJL1").Goods[0].Description.ShouldBe("\"TUBOS DE 2");
        cargo.Finding("TABLE_QUOTE_OPEN").Place.Cell.ShouldBe("C2");
    }

    [Fact]
    public void The_first_line_may_name_the_separator()
    {
        var cargo = Csv.Read("sep=|", "B/L|Contenedor|Bultos|Peso", "EJL1|TEMU0001234|1|5");

        cargo.Bills.Single().Place.Cell.ShouldBe("A2");
        cargo.Bills.Single().Place.Line.ShouldBe(3);
    }

    [Fact]
    public void NULs_are_left_out_and_told()
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Bultos;Peso",
            "EJ\0L1;TEMU0001234;1;5",
            "EJL2;TEMU\00001234;1;5"
        );

        cargo.Bills.Select(bill => bill.Number).ShouldBe(["EJL1", "EJL2"]);
        cargo.Bill("EJL2").Loads[0].Container.Number.ShouldBe("TEMU0001234");
        cargo.Finding("TABLE_NUL_CHARACTERS").Place.Cell.ShouldBe("A2");
    }

    [Fact]
    public void Short_rows_are_ordinary_and_long_rows_are_told()
    {
        var cargo = Csv.Read(
            "B/L,Contenedor,Peso,Descripción",
            "EJL1,TEMU0001234,5",
            "EJL2,TEMU0001234,5,FROZEN, SHRIMPS"
        );

        cargo.Finding("TABLE_ROW_TOO_LONG").Place.Cell.ShouldBe("E3");
        cargo.Bills.Count.ShouldBe(2);
    }

    [Fact]
    public void Rows_of_a_bill_need_not_be_neighbours()
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Bultos;Peso;Descripción",
            "EJL1;TEMU0001234;1;5;A",
            "EJL2;MSKU0007356;2;6;B",
            "ejl 1;SZLU9051233;3;7;A"
        );

        cargo.Bills.Select(bill => bill.Number).ShouldBe(["EJL1", "EJL2"]);
        cargo.Bill("EJL1").Goods.ShouldHaveSingleItem().Packages.Value.ShouldBe(4);
        cargo.Bill("EJL1").Loads.Count.ShouldBe(2);
    }

    [Fact]
    public void The_window_of_open_bills_is_an_option()
    {
        var rows = Enumerable.Range(1, 5).Select(number => $"EJL{number};TEMU0001234;1;5").ToList();

        var cargo = Csv.Read(
            ReadOptions.Default with
            {
                MaxOpenBills = 2,
            },
            ["B/L;Contenedor;Bultos;Peso", .. rows, "EJL1;MSKU0007356;1;5"]
        );

        cargo.Bills.Select(bill => bill.Number).ShouldBe(["EJL1", "EJL2", "EJL3", "EJL4", "EJL5", "EJL1"]);
    }

    [Fact]
    public void One_container_with_two_kinds_of_goods_is_one_container_with_two_loads()
    {
        var bill = Csv.Read(
                "B/L;Contenedor;Precinto;Bultos;Peso;Descripción",
                "EJL1;TEMU0001234;A100;1;5;TILES",
                "EJL1;TEMU0001234;A100 B200;2;6;TAPS"
            )
            .Bills.ShouldHaveSingleItem();

        bill.Goods.Count.ShouldBe(2);
        bill.Loads.Select(load => load.GoodsLine).ShouldBe([1, 2]);
        bill.Loads[0].Container.ShouldBeSameAs(bill.Loads[1].Container);
        bill.Loads[0].Container.Seals.Select(seal => seal.Number).ShouldBe(["A100", "B200"]);
    }

    [Fact]
    public void Rows_that_disagree_about_their_bill_are_told()
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Consignatario;Peso",
            "EJL1;TEMU0001234;UNO SA;5",
            "EJL1;MSKU0007356;OTRO SA;5"
        );

        var finding = cargo.Finding("TABLE_ROWS_DISAGREE");
        (finding.Found, finding.Expected, finding.Place.Cell).ShouldBe(("OTRO SA", "UNO SA", "C3"));
        cargo.Bills.Single().Consignee?.Name.ShouldBe("UNO SA");
    }

    [Theory]
    [InlineData("TOTALES;;7;70")]
    [InlineData("TOTAL GENERAL:;;7;70")]
    [InlineData("Totais;;7;70")]
    [InlineData("Total général;;7;70")]
    [InlineData(";;7;70")]
    [InlineData(";Grand total;7;70")]
    public void A_row_of_totals_is_declared_and_no_bill(string row)
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Bultos;Peso",
            "EJL1;TEMU0001234;3;30",
            "EJL2;TEMU0001234;4;40",
            "",
            row
        );

        cargo.Bills.Count.ShouldBe(2);
        cargo.Message.Declared.Packages.Value.ShouldBe(7);
        cargo.Message.Declared.GrossMassKg.Value.ShouldBe(70);
        cargo.Bills.Sum(bill => bill.Packages).ShouldBe(7);
    }

    [Fact]
    public void Subtotals_remarks_and_repeated_headings_are_no_cargo()
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Bultos;Peso",
            "EJL1;TEMU0001234;3;30",
            "Subtotal;;3;30",
            "B/L;Contenedor;Bultos;Peso",
            "EJL2;TEMU0001234;4;40",
            "Elaborado por: A. Persona;;;"
        );

        cargo.Bills.Select(bill => bill.Number).ShouldBe(["EJL1", "EJL2"]);
        cargo.Bills.Sum(bill => bill.Packages).ShouldBe(7);
        cargo.Codes.ShouldBe(["TABLE_ROW_SKIPPED", "TABLE_ROW_SKIPPED"]);
    }

    [Theory]
    [InlineData("Lleno", ContainerFill.Full)]
    [InlineData("F", ContainerFill.Full)]
    [InlineData("FCL", ContainerFill.Full)]
    [InlineData("5", ContainerFill.Full)]
    [InlineData("cheio", ContainerFill.Full)]
    [InlineData("Plein", ContainerFill.Full)]
    [InlineData("VACÍO", ContainerFill.Empty)]
    [InlineData("MTY", ContainerFill.Empty)]
    [InlineData("4", ContainerFill.Empty)]
    [InlineData("Vazio", ContainerFill.Empty)]
    [InlineData("vide", ContainerFill.Empty)]
    public void Full_and_empty_are_understood_in_four_languages(string word, ContainerFill fill) =>
        Csv.With("F/E", word).Bills.Single().Loads[0].Container.Fill.ShouldBe(fill);

    [Theory]
    [InlineData("A1001/B2002", new[] { "A1001", "B2002" })]
    [InlineData("A1001, B2002", new[] { "A1001", "B2002" })]
    [InlineData("A1001 B2002", new[] { "A1001", "B2002" })]
    [InlineData("SIN PRECINTO", new[] { "SIN PRECINTO" })]
    [InlineData("S/N", new[] { "S/N" })]
    [InlineData("-", new string[0])]
    public void Seals_are_parted_and_words_for_none_are_left_to_the_checks(string cell, string[] seals) =>
        Csv.With("Precintos", cell)
            .Bills.Single()
            .Loads[0]
            .Container.Seals.Select(seal => seal.Number)
            .ShouldBe(seals);

    [Fact]
    public void Seals_may_stand_in_several_columns_with_their_owners()
    {
        var seals = Csv.Read(
                "B/L;Contenedor;Sello 1;Sello 2;Precinto Aduana;Peso",
                "EJL1;TEMU0001234;A1;A2;C3;5"
            )
            .Bills.Single()
            .Loads[0]
            .Container.Seals;

        seals
            .Select(seal => (seal.Number, seal.Party))
            .ShouldBe([("A1", SealParty.Unknown), ("A2", SealParty.Unknown), ("C3", SealParty.Customs)]);
    }

    [Fact]
    public void Master_and_house_bills_are_told_apart()
    {
        var cargo = Csv.Read(
            "Master B/L;House B/L;Contenedor;Peso",
            "M1;H1;TEMU0001234;5",
            "M1;H2;TEMU0001234;5",
            "M2;;TEMU0001234;5"
        );

        cargo
            .Bills.Select(bill => (bill.Number, bill.MasterNumber, bill.Kind))
            .ShouldBe([
                ("H1", "M1", BillKind.House),
                ("H2", "M1", BillKind.House),
                ("M2", null, BillKind.Master),
            ]);
    }

    [Fact]
    public void Ports_may_be_codes_names_or_both()
    {
        var bill = Csv.Read(
                "B/L;Contenedor;POL;POD;Destino Final;Transbordo;Peso",
                "EJL1;TEMU0001234;CO CTG;Port of Spain (TTPTS);COLON;PABLB - BALBOA;5",
                "EJL2;TEMU0001234;COCTG;TTPTS;CIUDAD DE PANAMA;PABLB;5",
                "EJL3;TEMU0001234;COCTG;TTPTS;SAN JOSE;PABLB;5"
            )
            .Bill("EJL1");

        bill.PortOfLoading.Code.ShouldBe("COCTG");
        (bill.PortOfDischarge.Code, bill.PortOfDischarge.Name).ShouldBe(("TTPTS", "Port of Spain"));
        (bill.PlaceOfDelivery.Code, bill.PlaceOfDelivery.Name).ShouldBe((null, "COLON"));
        bill.TranshipmentPorts.Single().Name.ShouldBe("BALBOA");
    }

    [Fact]
    public void Length_and_type_in_two_columns_are_one_size_type() =>
        Csv.Read("B/L;Contenedor;Tamaño;Tipo;Peso", "EJL1;TEMU0001234;40;HC;5")
            .Bills.Single()
            .Loads[0]
            .Container.SizeType.Code.ShouldBe("40HC");

    [Fact]
    public void Loose_cargo_in_the_place_of_a_container_is_no_container()
    {
        var load = Csv.Read("B/L;Contenedor;Bultos;Peso", "EJL1;CARGA SUELTA;1;5")
            .Bills.Single()
            .Loads.Single();

        load.Container.Kind.ShouldBe(EquipmentKind.BreakBulk);
        load.Container.IsContainer.ShouldBeFalse();
    }

    [Fact]
    public void A_table_without_bills_lists_containers()
    {
        var cargo = Csv.Read("Contenedor;Tipo ISO;Precinto;Peso Bruto", "TEMU0001234;45G1;A1;5");

        cargo.Bills.ShouldBeEmpty();
        cargo.Units.Single().IsListed.ShouldBeTrue();
    }

    [Fact]
    public void A_table_that_is_no_manifest_says_what_was_seen()
    {
        var cargo = Csv.Read("fecha,cliente,importe", "2026-04-01,UNO,5", "2026-04-02,DOS,6");

        var finding = cargo.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("TABLE_NO_HEADINGS");
        finding.Found.ShouldBe("fecha | cliente | importe");
    }

    [Theory]
    [InlineData("UNB+UNOA:2+A+B+260401:0900+1'UNH+1+CUSCAR:D:95B:UN'")]
    [InlineData("ISA*00*          *00*          *ZZ*A*ZZ*B*260328*1410*U*00401*1*0*T*>~")]
    [InlineData("<Awmds><Bol_segment>B/L,Contenedor,Bultos,Peso</Bol_segment></Awmds>")]
    [InlineData("{\"B/L\":1,\"Contenedor\":2,\"Bultos\":3,\"Peso\":4}")]
    [InlineData("Estimados señores, adjunto encontrarán lo pedido.\nSaludos, A.\n")]
    public void Other_files_are_not_taken_for_tables(string content) =>
        new Manifests.Tabular.TextTableFormat().Recognises(Encoding.UTF8.GetBytes(content)).ShouldBeFalse();
}
