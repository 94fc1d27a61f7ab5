namespace Resguardo.Risk.Indicators;

/// <summary>Indicators that the data at hand cannot tell; an officer can.</summary>
internal static class NotedIndicators
{
    public static Indicator[] All { get; } =
    [
        Indicator.OfBill("PTY-17", Noted.OnBill),
        Indicator.OfBill("RTE-07", Noted.OnBill),
        Indicator.OfBill("RTE-08", Noted.OnBill),
        Indicator.OfBill("TIM-08", Noted.OnBill),
        Indicator.OfBill("TIM-10", Noted.OnBill),
        Indicator.OfUnit("CTR-07", Noted.OnUnit),
        Indicator.OfUnit("CTR-08", Noted.OnUnit),
        Indicator.OfUnit("CTR-09", Noted.OnUnit),
        Indicator.OfUnit("CTR-10", Noted.OnUnit),
        Indicator.OfUnit("CTR-11", Noted.OnUnit),
        Indicator.OfUnit("CTR-14", Noted.OnUnit),
        Indicator.OfUnit("CTR-18", Noted.OnUnit),
        Indicator.OfUnit("SEL-05", Noted.OnUnit),
        Indicator.OfUnit("SEL-06", Noted.OnUnit),
        Indicator.OfUnit("SEL-09", Noted.OnUnit),
        Indicator.OfUnit("SEL-10", Noted.OnUnit),
        Indicator.OfUnit("STW-06", Noted.OnUnit),
        Indicator.OfUnit("STW-07", Noted.OnUnit),
        Indicator.OfUnit("STW-08", Noted.OnUnit),
        Indicator.OfUnit("STW-09", Noted.OnUnit),
        Indicator.OfUnit("STW-10", Noted.OnUnit),
        Indicator.OfUnit("STW-11", Noted.OnUnit),
        Indicator.OfUnit("STW-12", Noted.OnUnit),
        Indicator.OfBill("AIR-03", Noted.OnBill),
        Indicator.OfBill("AIR-04", Noted.OnBill),
        Indicator.OfBill("AIR-05", Noted.OnBill),
        Indicator.OfBill("AIR-06", Noted.OnBill),
        Indicator.OfBill("AIR-07", Noted.OnBill),
        Indicator.OfUnit("LND-01", Noted.OnUnit),
        Indicator.OfUnit("LND-02", Noted.OnUnit),
        Indicator.OfUnit("LND-03", Noted.OnUnit),
        Indicator.OfUnit("LND-04", Noted.OnUnit),
        Indicator.OfUnit("LND-05", Noted.OnUnit),
        Indicator.OfUnit("LND-06", Noted.OnUnit),
        Indicator.OfBill("RAL-02", Noted.OnBill),
        Indicator.OfBill("RAL-03", Noted.OnBill),
    ];
}
