using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class TimingCases
{
    private const string Booking = Risk.Lists.EventCodes.Booking;
    private const string GateIn = Risk.Lists.EventCodes.GateIn;
    private const string GateOut = Risk.Lists.EventCodes.GateOut;
    private const string Load = Risk.Lists.EventCodes.Load;
    private const string Discharge = Risk.Lists.EventCodes.Discharge;
    private const string Release = Risk.Lists.EventCodes.EmptyRelease;

    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires(
            "TIM-01",
            "booked five hours before",
            s => s.Happens(Booking, 10, 7).Happens(Risk.Lists.EventCodes.DocumentCutOff, 10)
        ),
        Quiet(
            "TIM-01",
            "booked a week before",
            s => s.Happens(Booking, 3).Happens(Risk.Lists.EventCodes.DocumentCutOff, 10)
        ),
        Lacks("TIM-01", Fact.CutOff, "no closing time", s => s.Happens(Booking, 3)),
        Fires(
            "TIM-02",
            "two hours before closing",
            s => s.Happens(GateIn, 10, 10).Happens(Risk.Lists.EventCodes.CargoCutOff, 10)
        ),
        Quiet(
            "TIM-02",
            "a day before closing",
            s => s.Happens(GateIn, 9).Happens(Risk.Lists.EventCodes.CargoCutOff, 10)
        ),
        Lacks("TIM-02", Fact.Events, "no events", _ => { }),
        Fires(
            "TIM-03",
            "nine days where one is usual",
            s => Usual(s, MeasureKind.StuffingHours, "FRUTAS DEL SUR").Happens(Release, 1).Happens(GateIn, 10)
        ),
        Quiet(
            "TIM-03",
            "one day as usual",
            s => Usual(s, MeasureKind.StuffingHours, "FRUTAS DEL SUR").Happens(Release, 1).Happens(GateIn, 2)
        ),
        Lacks(
            "TIM-03",
            Fact.Baseline,
            "nobody knows what is usual",
            s => s.Happens(Release, 1).Happens(GateIn, 10)
        ),
        Fires("TIM-04", "bananas three days in the yard", s => s.Happens(GateIn, 1).Happens(Load, 4)),
        Quiet(
            "TIM-04",
            "tiles one day, as usual",
            s =>
                Usual(s.Of("CERAMIC TILES", "690721"), MeasureKind.YardHours, "ECGYE")
                    .Happens(GateIn, 1)
                    .Happens(Load, 2)
        ),
        Lacks("TIM-04", Fact.Events, "no events", _ => { }),
        Fires("TIM-05", "a reefer still there after a week", s => s.Happens(Discharge, 10)),
        Quiet("TIM-05", "collected the next day", s => s.Happens(Discharge, 10).Happens(GateOut, 11)),
        Lacks("TIM-05", Fact.Events, "no events", _ => { }),
        Fires("TIM-06", "gone within the hour", s => s.Happens(Discharge, 10, 8).Happens(GateOut, 10, 9)),
        Quiet("TIM-06", "gone the next day", s => s.Happens(Discharge, 10).Happens(GateOut, 11)),
        Lacks("TIM-06", Fact.Events, "no events", _ => { }),
        Fires("TIM-07", "at night, after fifty moves by day", s => ByDay(s).Happens(GateIn, 10, 2)),
        Quiet("TIM-07", "by day as ever", s => ByDay(s).Happens(GateIn, 10, 9)),
        Lacks("TIM-07", Fact.Baseline, "nobody knows its hours", s => s.Happens(GateIn, 10, 2)),
        Fires("TIM-09", "Guayaquil to Rotterdam in two days", s => Sailing(s, 2)),
        Quiet("TIM-09", "Guayaquil to Rotterdam in eighteen days", s => Sailing(s, 18)),
        Lacks("TIM-09", Fact.Route, "the voyage's ports are not told", _ => { }),
        .. DocumentCases.Told("TIM-08", "TIM-10"),
    ];

    // Thirty values from 20 to 34 hours.
    private static Scene Usual(Scene s, MeasureKind kind, string key)
    {
        for (var number = 0; number < 30; number++)
        {
            s.History.BeginCall(0);
            s.History.Measure(
                kind,
                Risk.Statistics.Hash64.Of(key),
                20 + (number / 2),
                Some.Today.DayNumber - 10
            );
        }
        s.History.BeginCall(0);
        return s;
    }

    private static Scene ByDay(Scene s)
    {
        var party = Risk.Statistics.Hash64.Of("FRUTAS DEL SUR");
        for (var number = 0; number < 50; number++)
        {
            s.History.Count(CountKind.PartyMoves, party, Some.Today.DayNumber - 10);
            s.History.Count(
                CountKind.PartyMovesAt,
                Risk.Indicators.Past.MoveKey(party, new DateTime(2026, 11, 10, 9, 0, 0)),
                Some.Today.DayNumber - 10
            );
        }
        s.History.BeginCall(0);
        return s;
    }

    private static void Sailing(Scene s, int days)
    {
        s.Message.Call.From = Some.Port("ECGYE");
        s.Message.Call.To = Some.Port("NLRTM");
        s.Message.Call.Departure = Some.On(2026, 11, 1);
        s.Message.Call.Arrival = Some.On(2026, 11, 1 + days);
    }
}
