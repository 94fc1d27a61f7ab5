using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class RouteCases
{
    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires(
            "RTE-01",
            "three times the usual rate of finds",
            s => s.Examined(40, 12).Examined(200, 4, "PECLL")
        ),
        Lacks(
            "RTE-01",
            Fact.LocalRate,
            "a port known for its finds, as long as no rate of our own is known",
            _ => { }
        ),
        Quiet(
            "RTE-01",
            "the usual rate, whatever the seed list says",
            s => s.Examined(40, 1).Examined(200, 8, "PECLL")
        ),
        Lacks("RTE-01", Fact.LocalRate, "a port of no list", s => s.On("AUSYD", "NLRTM")),
        Fires(
            "RTE-02",
            "by way of a port with many finds",
            s => Via(s, "PAONX").Examined(40, 12, "PAONX").Examined(200, 4)
        ),
        Quiet("RTE-02", "direct", _ => { }),
        Lacks("RTE-02", Fact.LocalRate, "by way of a port of no list", s => Via(s, "AUSYD")),
        Fires("RTE-03", "Guayaquil to Rotterdam by way of Shanghai", s => Via(s, "CNSHA")),
        Quiet("RTE-03", "Guayaquil to Rotterdam by way of Cartagena", s => Via(s, "COCTG")),
        Lacks("RTE-03", Fact.Coordinates, "by way of nowhere", s => Via(s, "XXXXX")),
        Fires(
            "RTE-04",
            "twenty days at the port of transhipment",
            s => s.Happens(Risk.Lists.EventCodes.Discharge, 1).Happens(Risk.Lists.EventCodes.Load, 21)
        ),
        Quiet(
            "RTE-04",
            "two days",
            s => s.Happens(Risk.Lists.EventCodes.Discharge, 1).Happens(Risk.Lists.EventCodes.Load, 3)
        ),
        Lacks("RTE-04", Fact.Events, "no events", _ => { }),
        Fires(
            "RTE-05",
            "three transhipments where one goes direct",
            s =>
            {
                s.Past(30, (_, _) => { });
                Via(Via(Via(s, "COCTG"), "JMKIN"), "ESALG");
            }
        ),
        Quiet("RTE-05", "direct as usual", s => s.Past(30, (_, _) => { })),
        Lacks("RTE-05", Fact.Baseline, "a new lane", _ => { }),
        Fires("RTE-06", "through the Colón Free Zone", s => Via(s, "PACFZ")),
        Quiet("RTE-06", "direct", _ => { }),
        Lacks("RTE-06", Fact.Route, "nobody says where to", s => s.Bill.PortOfDischarge = default),
        Fires("RTE-09", "stopped on the road", s => s.Happens(Risk.Lists.EventCodes.Stop, 3)),
        Quiet("RTE-09", "did not stop", s => s.Happens(Risk.Lists.EventCodes.GateIn, 3)),
        Lacks("RTE-09", Fact.Events, "no events", _ => { }),
        Fires(
            "RTE-10",
            "stuffed at another place than declared",
            s =>
            {
                s.Bill.Parties.Add(Some.Party(PartyRole.Stuffer, "EMPACADORA UNO"));
                s.Happens(Risk.Lists.EventCodes.Stuffing, 2, place: "PATIO PRIVADO");
            }
        ),
        Quiet(
            "RTE-10",
            "stuffed where declared",
            s =>
            {
                s.Bill.Parties.Add(Some.Party(PartyRole.Stuffer, "EMPACADORA UNO"));
                s.Happens(Risk.Lists.EventCodes.Stuffing, 2, place: "Empacadora Uno S.A.");
            }
        ),
        Lacks("RTE-10", Fact.StuffingPlace, "nobody says where", _ => { }),
        Fires(
            "RTE-11",
            "Antwerp became Rotterdam",
            s => s.EarlierVersion(bill => bill.PortOfDischarge = Some.Port("BEANR"))
        ),
        Quiet("RTE-11", "the same port as before", s => s.EarlierVersion()),
        Lacks("RTE-11", Fact.EarlierVersion, "the first version", _ => { }),
        Fires(
            "RTE-12",
            "to Bolivia by way of Arica",
            s =>
            {
                s.On("CNSHA", "CLARI");
                s.Bill.PlaceOfDelivery = Some.Port("BOLPB");
            }
        ),
        Quiet("RTE-12", "to Rotterdam", _ => { }),
        Lacks(
            "RTE-12",
            Fact.DestinationCountry,
            "nobody says where to",
            s => s.Bill.PortOfDischarge = default
        ),
        Fires("RTE-13", "a fresh alert for the corridor", s => s.Alerts = [Alert(10)]),
        Quiet("RTE-13", "an old alert", s => s.Alerts = [Alert(200)]),
        Lacks("RTE-13", Fact.Alerts, "no alerts", _ => { }),
        Fires(
            "RTE-14",
            "the second of its corridor among a thousand others",
            s => s.Past(1100, (bill, _) => bill.PortOfLoading = Some.Port("PECLL"))
        ),
        Quiet("RTE-14", "a common corridor", s => s.Past(1100, (_, _) => { })),
        Lacks("RTE-14", Fact.History, "a young history", s => s.Past(5, (_, _) => { })),
        .. DocumentCases.Told("RTE-07", "RTE-08"),
    ];

    private static Scene Via(Scene s, string port)
    {
        s.Bill.TranshipmentPorts.Add(Some.Port(port));
        return s;
    }

    private static PartnerAlert Alert(int daysAgo) =>
        new(Some.Today.AddDays(-daysAgo))
        {
            From = "EC",
            To = "NLRTM",
            Note = "A-7",
        };
}
