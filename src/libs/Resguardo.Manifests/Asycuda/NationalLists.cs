using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Asycuda;

/// <summary>Code lists that each administration fills for itself, gathered: what a code means wherever it was seen.</summary>
internal static class NationalLists
{
    /// <summary>Empty or full (<c>Empty_Full</c>).</summary>
    public static IReadOnlyDictionary<string, ContainerFill> Fill { get; } =
        new Dictionary<string, ContainerFill>(StringComparer.OrdinalIgnoreCase)
        {
            // Words of the trade
            ["FCL"] = ContainerFill.Full,
            ["LCL"] = ContainerFill.Full,
            ["FULL"] = ContainerFill.Full,
            ["F"] = ContainerFill.Full,
            ["L"] = ContainerFill.Full,
            ["LLENO"] = ContainerFill.Full,
            ["CHEIO"] = ContainerFill.Full,
            ["PLEIN"] = ContainerFill.Full,
            ["MTY"] = ContainerFill.Empty,
            ["MT"] = ContainerFill.Empty,
            ["EMT"] = ContainerFill.Empty,
            ["ETY"] = ContainerFill.Empty,
            ["EMPTY"] = ContainerFill.Empty,
            ["E"] = ContainerFill.Empty,
            ["VACIO"] = ContainerFill.Empty,
            ["VACÍO"] = ContainerFill.Empty,
            ["VAZIO"] = ContainerFill.Empty,
            ["VIDE"] = ContainerFill.Empty,
            // EDIFACT 8169, as Venezuelan agents write it
            ["005"] = ContainerFill.Full,
            ["5"] = ContainerFill.Full,
            ["004"] = ContainerFill.Empty,
            ["4"] = ContainerFill.Empty,
            // One consignor and one consignee, or several (ASYCUDA++); 0 for none
            ["1/1"] = ContainerFill.Full,
            ["1/N"] = ContainerFill.Full,
            ["N/1"] = ContainerFill.Full,
            ["N/N"] = ContainerFill.Full,
            ["0/0"] = ContainerFill.Empty,
            ["1"] = ContainerFill.Full,
            ["0"] = ContainerFill.Empty,
            // Seen on containers that hold cargo of several house bills
            ["02"] = ContainerFill.Full,
        };

    /// <summary>Kind of bill (<c>Bol_type_code</c>).</summary>
    public static IReadOnlyDictionary<string, BillKind> BillKinds { get; } =
        new Dictionary<string, BillKind>(StringComparer.OrdinalIgnoreCase)
        {
            ["MSB"] = BillKind.Master,
            ["MBL"] = BillKind.Master,
            ["MAB"] = BillKind.Master,
            ["MAWB"] = BillKind.Master,
            ["MWB"] = BillKind.Master,
            ["HSB"] = BillKind.House,
            ["HBL"] = BillKind.House,
            ["HAB"] = BillKind.House,
            ["HAWB"] = BillKind.House,
            ["HWB"] = BillKind.House,
            ["BOL"] = BillKind.Straight,
            ["OBL"] = BillKind.Straight,
            ["SWB"] = BillKind.Straight,
            ["AWB"] = BillKind.Straight,
            // EDIFACT 1001
            ["704"] = BillKind.Master,
            ["741"] = BillKind.Master,
            ["703"] = BillKind.House,
            ["714"] = BillKind.House,
            ["705"] = BillKind.Straight,
            ["710"] = BillKind.Straight,
            ["740"] = BillKind.Straight,
        };

    /// <summary>Nature of the bill (<c>Bol_nature</c>).</summary>
    public static IReadOnlyDictionary<string, BillNature> Natures { get; } =
        new Dictionary<string, BillNature>(StringComparer.OrdinalIgnoreCase)
        {
            ["22"] = BillNature.Export,
            ["23"] = BillNature.Import,
            ["24"] = BillNature.Transit,
            ["28"] = BillNature.Transhipment,
        };

    /// <summary>Who sealed (<c>Sealing_Party</c>); EDIFACT 9303 and what agents write.</summary>
    public static IReadOnlyDictionary<string, SealParty> SealParties { get; } =
        new Dictionary<string, SealParty>(StringComparer.OrdinalIgnoreCase)
        {
            ["CA"] = SealParty.Carrier,
            ["CAR"] = SealParty.Carrier,
            ["SH"] = SealParty.Shipper,
            ["SHI"] = SealParty.Shipper,
            ["AA"] = SealParty.Consolidator,
            ["CU"] = SealParty.Customs,
            ["CUS"] = SealParty.Customs,
            ["AC"] = SealParty.Quarantine,
            ["AB"] = SealParty.Other,
            ["TO"] = SealParty.Terminal,
        };

    /// <summary>Who pays the freight (<c>PC_indicator</c>).</summary>
    public static IReadOnlyDictionary<string, FreightTerm> FreightTerms { get; } =
        new Dictionary<string, FreightTerm>(StringComparer.OrdinalIgnoreCase)
        {
            ["P"] = FreightTerm.Prepaid,
            ["PP"] = FreightTerm.Prepaid,
            ["PPD"] = FreightTerm.Prepaid,
            ["C"] = FreightTerm.Collect,
            ["CC"] = FreightTerm.Collect,
            ["COL"] = FreightTerm.Collect,
        };
}
