namespace Resguardo.Risk.Indicators;

/// <summary>Where a value comes from that made an indicator fire.</summary>
public enum DataSource
{
    /// <summary>The bill itself.</summary>
    Bill,

    /// <summary>The history of this installation.</summary>
    History,

    /// <summary>A reference table of the rules.</summary>
    Table,

    /// <summary>A seed list for training: no local rate is known yet.</summary>
    SeedList,

    /// <summary>Local outcomes of examinations.</summary>
    LocalRate,

    /// <summary>A code list (owner prefixes, tariff, places, dangerous goods).</summary>
    CodeList,

    /// <summary>The findings of the checks.</summary>
    Checks,

    /// <summary>A stow plan.</summary>
    StowPlan,

    /// <summary>A report of moves (discharge, load, gate).</summary>
    MoveReport,

    /// <summary>Events of the container.</summary>
    Events,

    /// <summary>A watch list.</summary>
    WatchList,

    /// <summary>A register that the unit keeps: companies, hauliers, authorised operators, permits.</summary>
    Register,

    /// <summary>Alerts of partner units.</summary>
    Alerts,

    /// <summary>An officer's note.</summary>
    Officer,

    /// <summary>Other indicators that fired.</summary>
    Indicators,
}
