using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;
using Resguardo.Manifests.Tabular;

namespace Resguardo.Manifests.Tests.Tabular;

public class HeadingTests
{
    // Headings as section 4.10 of the notes on formats lists them, and their kin in the other languages.
    [Theory]
    [InlineData("N° Documento de Transporte", TableField.Bill)]
    [InlineData("CE Mercante", TableField.Bill)]
    [InlineData("Bill of Lading No.", TableField.Bill)]
    [InlineData("Connaissement N°", TableField.Bill)]
    [InlineData("BL Hijo", TableField.HouseBill)]
    [InlineData("Guía hija", TableField.HouseBill)]
    [InlineData("BL Madre", TableField.MasterBill)]
    [InlineData("REMITENTE", TableField.Consignor)]
    [InlineData("Shipper", TableField.Consignor)]
    [InlineData("Expéditeur", TableField.Consignor)]
    [InlineData("Destinatário", TableField.Consignee)]
    [InlineData("Destinataire", TableField.Consignee)]
    [InlineData("Notificar a:", TableField.Notify)]
    [InlineData("N° Contenedor", TableField.Container)]
    [InlineData("Número de Contêiner", TableField.Container)]
    [InlineData("Conteneur", TableField.Container)]
    [InlineData("CNTR #", TableField.Container)]
    [InlineData("Marchamo(s)", TableField.Seal)]
    [InlineData("Lacre 2", TableField.Seal)]
    [InlineData("Scellés", TableField.Seal)]
    [InlineData("Nombre de colis", TableField.Packages)]
    [InlineData("Qtde. Volumes", TableField.Packages)]
    [InlineData("Clase de bultos", TableField.PackageType)]
    [InlineData("P. Bruto (Kg)", TableField.GrossMass)]
    [InlineData("PESO BRUTO KGS.", TableField.GrossMass)]
    [InlineData("Poids brut", TableField.GrossMass)]
    [InlineData("Peso Líquido", TableField.NetMass)]
    [InlineData("VGM (kg)", TableField.VerifiedGrossMass)]
    [InlineData("M³", TableField.Volume)]
    [InlineData("Contenido", TableField.Description)]
    [InlineData("Désignation des marchandises", TableField.Description)]
    [InlineData("Marcas y Números", TableField.Marks)]
    [InlineData("Marks & Nos.", TableField.Marks)]
    [InlineData("Fracción", TableField.HsCode)]
    [InlineData("NCM", TableField.HsCode)]
    [InlineData("U.N. No.", TableField.UnNumber)]
    [InlineData("Clase IMO", TableField.DangerClass)]
    [InlineData("P.O.L.", TableField.PortOfLoading)]
    [InlineData("Port de déchargement", TableField.PortOfDischarge)]
    [InlineData("RTN", TableField.ConsigneeId)]
    [InlineData("RUC del Exportador", TableField.ConsignorId)]
    [InlineData("Cédula Jurídica", TableField.ConsigneeId)]
    [InlineData("E-mail Importador", TableField.ConsigneeEmail)]
    [InlineData("Set Point", TableField.Temperature)]
    public void A_heading_stands_for_its_field(string heading, TableField field) =>
        HeadingDictionary.Default.Find(heading).Fields.ShouldContain(field);

    [Theory]
    [InlineData("Peso Bruto (LB)", "LB")]
    [InlineData("Gross Weight Lbs", "LBS")]
    [InlineData("Temperatura (°F)", "F")]
    [InlineData("Peso en Toneladas", "TON")]
    [InlineData("Peso Bruto", null)]
    public void A_heading_may_name_the_unit(string heading, string? unit) =>
        HeadingDictionary.Default.Find(heading).Unit.ShouldBe(unit);

    [Fact]
    public void Every_field_has_headings_in_four_languages()
    {
        var fields = Enum.GetValues<TableField>();

        fields.ShouldNotBeEmpty();
        foreach (var field in fields)
        {
            foreach (var language in (string[])["es", "en", "pt", "fr"])
                HeadingDictionary.Default.NameOf(field, language).ShouldNotBeNull($"{field} in {language}");
        }
    }

    [Theory]
    [InlineData(
        "MANIFIESTO DE CARGA",
        "Buque: EJEMPLO CARIBE",
        "Viaje: 015W",
        "Fecha de llegada: 16/04/2026"
    )]
    [InlineData("CARGO MANIFEST", "Vessel: EJEMPLO CARIBE", "Voyage No.: 015W", "ETA: 16/04/2026")]
    [InlineData("MANIFESTO DE CARGA", "Navio: EJEMPLO CARIBE", "Viagem: 015W", "Data de Chegada: 16/04/2026")]
    [InlineData("MANIFESTE", "Navire : EJEMPLO CARIBE", "Voyage : 015W", "Date d'arrivée : 16/04/2026")]
    [InlineData("", "Buque: EJEMPLO CARIBE   Viaje: 015W   ETA: 16/04/2026")]
    [InlineData("", "Buque", "EJEMPLO CARIBE", "Viaje", "015W", "ETA:", "16-abr-2026")]
    public void Title_lines_tell_of_the_call_in_four_languages(string title, params string[] cells)
    {
        var cargo = Csv.Read(
            title,
            string.Join(';', cells),
            "",
            "B/L;Contenedor;Bultos;Peso",
            "EJL1;TEMU0001234;1;5"
        );

        cargo.Message.Call.VesselName.ShouldBe("EJEMPLO CARIBE");
        cargo.Message.Call.Voyage.ShouldBe("015W");
        cargo.Message.Call.Arrival.Value.ShouldBe(new DateTime(2026, 4, 16));
        cargo.Bills.ShouldHaveSingleItem();
    }

    [Fact]
    public void Labels_may_head_their_values()
    {
        var call = Csv.Read(
            "Buque;Viaje;Puerto de Carga;Puerto de Descarga;IMO",
            "EJEMPLO CARIBE;015W;COCTG;TTPTS;9074729",
            "B/L;Contenedor;Bultos;Peso",
            "EJL1;TEMU0001234;1;5"
        ).Message.Call;

        call.VesselName.ShouldBe("EJEMPLO CARIBE");
        call.From.Code.ShouldBe("COCTG");
        call.To.Code.ShouldBe("TTPTS");
        call.Imo.Code.ShouldBe("9074729");
    }

    [Fact]
    public void Columns_may_tell_of_the_call()
    {
        var call = Csv.Read(
            "Vessel;Voyage;ETA;B/L;Container;Weight",
            "EJEMPLO CARIBE;015W;16/04/2026;EJL1;TEMU0001234;5"
        ).Message.Call;

        (call.VesselName, call.Voyage).ShouldBe(("EJEMPLO CARIBE", "015W"));
        call.Arrival.Value.ShouldBe(new DateTime(2026, 4, 16));
    }

    [Fact]
    public void The_same_heading_is_told_apart_by_the_cells_below_it()
    {
        var cargo = Csv.Read(
            "Tipo;B/L;Contenedor;Tipo;IMO;Peso",
            "House;EJL1;TEMU0001234;45G1;3;5",
            "Master;EJL2;TEMU0001234;22G1;9;5"
        );

        cargo.Bill("EJL1").Kind.ShouldBe(BillKind.House);
        cargo.Bill("EJL1").Loads[0].Container.SizeType.Code.ShouldBe("45G1");
        cargo.Bill("EJL1").Goods[0].Dangerous.Single().Class.Code.ShouldBe("3");
    }

    [Fact]
    public void An_unknown_heading_and_a_second_one_for_the_same_are_told()
    {
        var cargo = Csv.Read(
            "B/L;Contenedor;Peso Bruto;Gross Weight;Color del buque;Bultos",
            "EJL1;TEMU0001234;5;5;azul;1"
        );

        cargo.Finding("TABLE_HEADING_UNKNOWN").Place.Cell.ShouldBe("E1");
        cargo.Finding("TABLE_HEADING_TWICE").Found.ShouldBe("Gross Weight");
    }
}
