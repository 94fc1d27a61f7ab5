using System.Collections.Frozen;

namespace Resguardo.Risk.Facts;

/// <summary>A company's name as it is compared: normal text without its legal form.</summary>
public static class PartyName
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LegalForms = FrozenSet
        .Create(
            StringComparer.Ordinal,
            // Latin America, Spain, Portugal, France
            "SA",
            "SAA",
            "SAC",
            "SAS",
            "SASU",
            "SAU",
            "SAB",
            "SAPI",
            "SL",
            "SLU",
            "SLL",
            "SLNE",
            "SRL",
            "SRLTDA",
            "LTDA",
            "EIRL",
            "EI",
            "CIA",
            "COMPANIA",
            "COMPANHIA",
            "COMPAGNIE",
            "SPA",
            "SC",
            "SCC",
            "SCRL",
            "SCS",
            "SNC",
            "SENC",
            "SARL",
            "EURL",
            "CA",
            "CXA",
            "CPOR",
            "SOCIEDAD ANONIMA",
            "ANONIMA",
            "SOCIEDAD",
            "SOCIEDADE",
            "EIRELI",
            "ME",
            "EPP",
            "MEI",
            "LDA",
            "UNIPESSOAL",
            "RL",
            "CV",
            "CRL",
            "LIMITADA",
            // English, German, Dutch, Italian, Nordic, Asian
            "INC",
            "INCORPORATED",
            "LLC",
            "LLP",
            "LP",
            "LTD",
            "LIMITED",
            "CORP",
            "CORPORATION",
            "CO",
            "COMPANY",
            "PLC",
            "PTE",
            "PTY",
            "PVT",
            "PRIVATE",
            "GMBH",
            "AG",
            "KG",
            "OHG",
            "BV",
            "NV",
            "BVBA",
            "CVBA",
            "SPRL",
            "SRO",
            "AS",
            "ASA",
            "AB",
            "OY",
            "OYJ",
            "APS",
            "FZE",
            "FZCO",
            "FZC",
            "DMCC",
            "WLL",
            "SDN",
            "BHD",
            "JSC",
            "OOO",
            "KK",
            "ZOO"
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The name in <see cref="NormalText"/> without the legal forms at its end (S.A., SRL, LTDA, EIRL, SAS, CÍA, INC, LLC
    /// and their like, also <c>S.A. DE C.V.</c> and <c>Y CIA</c>). A name that is nothing else keeps its first word.
    /// </summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var normal = NormalText.Of(name);
        var core = WithoutLegalForm(normal);
        return core.Length == normal.Length ? normal : core.ToString();
    }

    private static ReadOnlySpan<char> WithoutLegalForm(ReadOnlySpan<char> name)
    {
        while (true)
        {
            var cut = name.LastIndexOf(' ');
            if (cut < 0)
                return name;
            var last = name[(cut + 1)..];
            var isLegalForm =
                LegalForms.Contains(last)
                // What joins a legal form to the name (S.A. DE C.V., PEREZ Y CIA), and letters written apart (S A).
                || last is "DE" or "Y" or "E" or "ET" or "AND" or "EN"
                || (
                    last.Length == 1
                    && char.IsAsciiLetter(last[0])
                    && last[0] is 'S' or 'A' or 'C' or 'V' or 'L'
                );
            if (!isLegalForm)
                return name;
            name = name[..cut];
        }
    }
}
