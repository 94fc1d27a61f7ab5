using static Resguardo.Manifests.Cargo.CheckFindings;

namespace Resguardo.Manifests.Checks;

/// <summary>All checks, in the order in which they look.</summary>
internal static class CheckList
{
    public static IReadOnlyList<Check> All { get; } =
    [
        Check.OfUnitInBill(ContainerChecks.Number, ContainerCheckDigit, ContainerFormat, ContainerIsSwapBody),
        Check.OfUnit(ContainerChecks.Owner, OwnerCodeUnknown),
        Check.OfUnit(ContainerChecks.SizeAndType, SizeTypeUnknown),
        Check.OfUnitInBill(ContainerChecks.FullAndEmpty, ContainerInFullAndEmpty),
        Check.OfUnitInBill(ContainerChecks.TwoBills, ContainerInTwoBills),
        Check.OfUnit(ContainerChecks.Unlisted, ContainerNotListed),
        Check.OfUnit(SealChecks.Missing, FullContainerWithoutSeal),
        Check.OfUnit(SealChecks.Suspicious, SealSuspicious),
        Check.OfUnit(SealChecks.OnTwoContainers, SealOnTwoContainers),
        Check.OfUnitInBill(TemperatureChecks.Suspicious, ReeferTemperatureSuspicious),
        Check.OfUnitInBill(TemperatureChecks.Missing, ReeferWithoutTemperature),
        Check.OfUnit(TemperatureChecks.DryWithTemperature, DryContainerWithTemperature),
        Check.OfUnitInBill(TemperatureChecks.FrozenInDry, FrozenGoodsInDryContainer),
        Check.OfUnit(
            DangerousGoodsChecks.OfUnit,
            DgClassMismatch,
            DgUnMismatch,
            DgUnUnknown,
            DgEntryWithoutUn
        ),
        Check.OfUnitInBill(WeightChecks.Overweight, ContainerOverweight),
        Check.OfUnit(WeightChecks.OfUnit, WeightBelowTare, EmptyTooHeavy, ZeroWeight),
        Check.OfUnitInBill(WeightChecks.Verified, VgmMismatch),
        Check.OfUnitInBill(WeightChecks.Volume, VolumeOverContainer),
        Check.OfUnit(StowChecks.Slot, SlotTwice),
        Check.OfUnit(StowChecks.Bay, BayParity),
        Check.OfUnit(PlaceChecks.OfUnit, UnlocodeUnknown, LoadEqualsDischarge),
        Check.OfBill(DuplicateChecks.Bill, DuplicateBl),
        Check.OfBill(DuplicateChecks.ContainerInBill, DuplicateContainerInBl),
        Check.OfBill(WeightChecks.PackagesOfContainers, PackagesBlVsContainers),
        Check.OfBill(WeightChecks.PackagesOfGoods, PackagesBlVsGoods),
        Check.OfBill(WeightChecks.GrossOfContainers, GrossBlVsContainers),
        Check.OfBill(WeightChecks.GrossOfGoods, GrossBlVsGoods),
        Check.OfBill(WeightChecks.OfGoods, NetAboveGross),
        Check.OfBill(WeightChecks.ZeroBill, ZeroWeight),
        Check.OfBill(GoodsChecks.TariffCodes, HsCodeLength, HsCodeUnknown),
        Check.OfBill(GoodsChecks.PackageTypes, PackageTypeUnknown),
        Check.OfBill(GoodsChecks.Vins, VinCheck),
        Check.OfBill(GoodsChecks.Description, DescriptionMissing, DescriptionVague),
        Check.OfBill(
            DangerousGoodsChecks.OfBill,
            DgClassMismatch,
            DgUnMismatch,
            DgUnUnknown,
            DgEntryWithoutUn
        ),
        Check.OfBill(DangerousGoodsChecks.Undeclared, DgNotDeclared),
        Check.OfBill(PartyChecks.Missing, PartyMissing),
        Check.OfBill(PartyChecks.ToOrder, ConsigneeToOrder),
        Check.OfBill(PartyChecks.Address, AddressIncomplete),
        Check.OfBill(PlaceChecks.OfBill, UnlocodeUnknown, LoadEqualsDischarge),
        Check.OfBill(DuplicateChecks.HouseBill, OrphanHouseBill),
        Check.OfMessage(
            ContainerChecks.WithoutBill,
            ContainerWithoutBill,
            ContainerCheckDigit,
            ContainerFormat
        ),
        Check.OfMessage(DuplicateChecks.Orphans, OrphanHouseBill),
        Check.OfMessage(TotalChecks.Bills, HeaderTotalBls),
        Check.OfMessage(TotalChecks.Packages, HeaderTotalPackages),
        Check.OfMessage(TotalChecks.Gross, HeaderTotalGross),
        Check.OfMessage(TotalChecks.Containers, HeaderTotalContainers),
        Check.OfMessage(PlaceChecks.OfCall, UnlocodeUnknown),
        Check.OfMessage(ShipChecks.Imo, ImoCheckDigit, ImoFormat),
        Check.OfMessage(ShipChecks.Identity, CallSignOrImoMissing),
        Check.OfMessage(ShipChecks.Times, ArrivalBeforeDeparture),
        Check.OfMessage(LimitChecks.Remembered, CheckLimitExceeded),
    ];
}
