using CsCheck;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Tests.Summaries;

public class ContainerKeyTests
{
    private static readonly Gen<string> Number = Gen.Select(
        Gen.Char['A', 'Z'].Array[4],
        Gen.Char['0', '9'].Array[6, 7],
        (letters, digits) => new string(letters) + new string(digits)
    );

    [Fact]
    public void A_number_is_the_same_after_packing_and_unpacking() =>
        Number.Sample(number => ContainerKey.TextOf(ContainerKey.Of(number)) == number);

    [Fact]
    public void A_key_is_never_zero() => Gen.String.Sample(text => ContainerKey.Of(text) != 0);

    [Fact]
    public void A_set_holds_what_was_put_in_and_no_more() =>
        Gen.ULong[1, 300]
            .Array[0, 400]
            .Sample(keys =>
            {
                var set = new KeySet(1000);
                foreach (var key in keys)
                    set.Add(key);

                return set.Count == keys.Distinct().Count()
                    && Enumerable
                        .Range(1, 300)
                        .All(key => set.Contains((ulong)key) == keys.Contains((ulong)key));
            });
}
