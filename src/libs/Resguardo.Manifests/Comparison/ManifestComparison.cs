using System.Globalization;
using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Comparison;

/// <summary>Lays two files of one call side by side: manifest and stow plan, manifest and discharge report, two versions of a manifest.</summary>
/// <remarks>
/// <para>
/// What both files state is compared; what only one of them can carry is not. A container that only one file has is
/// reported when the other tells of the whole call: a declaration for one bill leaves the rest of the manifest alone, and a
/// stow plan's units for other ports are no concern of a manifest.
/// </para>
/// <para>Both files are held in memory by container and bill, up to the limits of <see cref="ComparisonOptions"/>.</para>
/// </remarks>
public static class ManifestComparison
{
    /// <summary>What the files differ in: limits first, then containers in the order of their numbers, then bills.</summary>
    /// <param name="first">What was declared or planned first, such as the manifest.</param>
    /// <param name="second">What it is held against, such as the discharge report.</param>
    /// <param name="options">Tolerances and limits; those of a fresh installation when null.</param>
    public static IReadOnlyList<Finding> Compare(
        IEnumerable<ICargoRecord> first,
        IEnumerable<ICargoRecord> second,
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        options ??= ComparisonOptions.Default;
        var comparison = new Comparer(
            CargoPicture.Of(first, options),
            CargoPicture.Of(second, options),
            options
        );
        comparison.CompareAll();
        return comparison.Findings;
    }

    private sealed class Comparer(CargoPicture first, CargoPicture second, ComparisonOptions options)
    {
        public List<Finding> Findings { get; } = [];

        public void CompareAll()
        {
            foreach (var (name, limit) in first.Exceeded.Concat(second.Exceeded))
                Findings.Add(
                    new Finding(ComparisonFindings.CompareLimitExceeded, default)
                    {
                        Found = name,
                        Expected = Text(limit),
                    }
                );

            var keys = first.Units.Keys.Union(second.Units.Keys).ToArray();
            foreach (var (key, one, other) in Pair(keys, first.Units, second.Units, unit => unit.Number))
                Compare(key, one, other);
            if (!first.HasBills || !second.HasBills)
                return;
            var numbers = first.Bills.Keys.Union(second.Bills.Keys, StringComparer.Ordinal).ToArray();
            foreach (var (_, one, other) in Pair(numbers, first.Bills, second.Bills, bill => bill.Number))
                Compare(one, other);
        }

        private static IEnumerable<(TKey Key, TItem? One, TItem? Other)> Pair<TKey, TItem>(
            TKey[] keys,
            Dictionary<TKey, TItem> first,
            Dictionary<TKey, TItem> second,
            Func<TItem, string> name
        )
            where TKey : notnull
            where TItem : class =>
            keys.Select(key =>
                    (Key: key, One: first.GetValueOrDefault(key), Other: second.GetValueOrDefault(key))
                )
                .OrderBy(pair => name(pair.One ?? pair.Other!), StringComparer.Ordinal);

        private void Compare(ulong key, UnitPicture? one, UnitPicture? other)
        {
            if (one is null || other is null)
            {
                OnlyOnOneSide(one, other);
                return;
            }
            var about = new About(one.Bill ?? other.Bill, one.Number, other.Place);
            if (Differ(one.Fill, other.Fill))
                Add(ComparisonFindings.CompareFullEmpty, about, other.Fill.ToString(), one.Fill.ToString());
            if (one.Type is { } type && other.Type is { } otherType && !IsAlike(type, otherType))
                Add(ComparisonFindings.CompareSizeType, about, otherType.Code, type.Code);
            CompareWeights(one, other, about);
            CompareSeals(one, other, about);
            if (
                one.TemperatureC is { } degrees
                && other.TemperatureC is { } otherDegrees
                && Math.Abs(degrees - otherDegrees) > options.TemperatureToleranceC
            )
                Add(ComparisonFindings.CompareTemperature, about, Text(otherDegrees), Text(degrees));
            if (one.UnNumbers is { } un && other.UnNumbers is { } otherUn && !un.SetEquals(otherUn))
                Add(ComparisonFindings.CompareDangerousGoods, about, Join(otherUn), Join(un));
            Different(ComparisonFindings.CompareSlot, about, one.Stow?.Text, other.Stow?.Text);
            // Two files of bills say it of each bill.
            if (first.HasBills && second.HasBills)
                return;
            Different(ComparisonFindings.ComparePortOfLoading, about, one.Loading, other.Loading);
            Different(ComparisonFindings.ComparePortOfDischarge, about, one.Discharge, other.Discharge);
        }

        private void OnlyOnOneSide(UnitPicture? one, UnitPicture? other)
        {
            if (one is not null && (second.IsWhole || !first.IsWhole) && IsConcern(one, second))
                Add(
                    ComparisonFindings.CompareContainerOnlyInFirst,
                    new About(one.Bill, one.Number, one.Place),
                    null,
                    one.Number
                );
            else if (other is not null && (first.IsWhole || !second.IsWhole) && IsConcern(other, first))
                Add(
                    ComparisonFindings.CompareContainerOnlyInSecond,
                    new About(other.Bill, other.Number, other.Place),
                    other.Number,
                    null
                );
        }

        // A manifest tells of the cargo for its own ports; the plan of the ship has all the others too.
        private static bool IsConcern(UnitPicture unit, CargoPicture absentFrom) =>
            unit.Discharge is null
            || absentFrom.DischargePorts.Count == 0
            || absentFrom.DischargePorts.Contains(unit.Discharge);

        private void CompareWeights(UnitPicture one, UnitPicture other, About about)
        {
            var weights = one.Weights.ToArray();
            var otherWeights = other.Weights.ToArray();
            if (weights.Length == 0 || otherWeights.Length == 0)
                return;
            foreach (var weight in weights)
            {
                foreach (var otherWeight in otherWeights)
                {
                    var tolerance = Math.Max(
                        Math.Max(weight, otherWeight) * options.ContainerWeightTolerance,
                        options.ContainerWeightToleranceKg
                    );
                    if (Math.Abs(weight - otherWeight) <= tolerance)
                        return;
                }
            }
            Add(ComparisonFindings.CompareWeight, about, Text(otherWeights[0]), Text(weights[0]));
        }

        private void CompareSeals(UnitPicture one, UnitPicture other, About about)
        {
            if (
                one.Seals is not { } seals
                || other.Seals is not { } otherSeals
                || seals.SetEquals(otherSeals)
            )
                return;
            Severity? severity = seals.Overlaps(otherSeals) ? Severity.Info : null;
            Add(ComparisonFindings.CompareSeals, about, Join(otherSeals), Join(seals), severity);
        }

        private void Compare(BillPicture? one, BillPicture? other)
        {
            if (one is null)
            {
                if (first.IsWhole || !second.IsWhole)
                    Add(
                        ComparisonFindings.CompareBillOnlyInSecond,
                        new About(other!.Number, null, other.Place),
                        other.Number,
                        null
                    );
                return;
            }
            if (other is null)
            {
                if (second.IsWhole || !first.IsWhole)
                    Add(
                        ComparisonFindings.CompareBillOnlyInFirst,
                        new About(one.Number, null, one.Place),
                        null,
                        one.Number
                    );
                return;
            }

            var about = new About(one.Number, null, other.Place);
            if (
                one.Packages is { } packages
                && other.Packages is { } otherPackages
                && packages != otherPackages
            )
                Add(ComparisonFindings.CompareBillPackages, about, Text(otherPackages), Text(packages));
            if (
                one.GrossKg is { } gross
                && other.GrossKg is { } otherGross
                && Math.Abs(gross - otherGross) > Math.Max(1, gross * options.BillWeightTolerance)
            )
                Add(ComparisonFindings.CompareBillWeight, about, Text(otherGross), Text(gross));
            CompareContainers(one, other, about);
            Different(ComparisonFindings.CompareBillConsignor, about, one.Consignor, other.Consignor);
            Different(ComparisonFindings.CompareBillConsignee, about, one.Consignee, other.Consignee);
            Different(ComparisonFindings.CompareBillNotify, about, one.Notify, other.Notify);
            Different(ComparisonFindings.CompareBillDescription, about, one.Description, other.Description);
            Different(ComparisonFindings.ComparePortOfLoading, about, one.Loading, other.Loading);
            Different(ComparisonFindings.ComparePortOfDischarge, about, one.Discharge, other.Discharge);
            if (one.Hs.Count > 0 && other.Hs.Count > 0 && !one.Hs.SetEquals(other.Hs))
                Add(ComparisonFindings.CompareBillHs, about, Join(other.Hs), Join(one.Hs));
        }

        private void CompareContainers(BillPicture one, BillPicture other, About about)
        {
            if (one.Containers.Count == 0 || other.Containers.Count == 0)
                return;
            foreach (var key in one.Containers.Where(key => !other.Containers.Contains(key)))
                AddContainer(first.Units[key].Number, isFound: false);
            foreach (var key in other.Containers.Where(key => !one.Containers.Contains(key)))
                AddContainer(second.Units[key].Number, isFound: true);

            void AddContainer(string number, bool isFound) =>
                Add(
                    ComparisonFindings.CompareBillContainers,
                    about with
                    {
                        Container = number,
                    },
                    isFound ? number : null,
                    isFound ? null : number
                );
        }

        private void Different(FindingKind kind, About about, string? one, string? other)
        {
            if (
                !string.IsNullOrWhiteSpace(one)
                && !string.IsNullOrWhiteSpace(other)
                && !SameText.Is(one, other)
            )
                Add(kind, about, other, one);
        }

        private static bool Differ(ContainerFill one, ContainerFill other) =>
            one != other && one != ContainerFill.Unknown && other != ContainerFill.Unknown;

        // The codes of 1984 and 1995 write the same box differently.
        private static bool IsAlike(SizeType one, SizeType other) =>
            one.LengthFeet == other.LengthFeet
            && one.IsHighCube == other.IsHighCube
            && one.Group == other.Group;

        private void Add(
            FindingKind kind,
            About about,
            string? found,
            string? expected,
            Severity? severity = null
        ) =>
            Findings.Add(
                new Finding(kind, about.Place)
                {
                    Severity = severity ?? kind.Severity,
                    Bill = about.Bill,
                    Container = about.Container,
                    Found = found,
                    Expected = expected,
                }
            );

        private static string Join(IEnumerable<string> texts) => string.Join(", ", texts);

        private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

        private sealed record About(string? Bill, string? Container, FilePlace Place);
    }
}
