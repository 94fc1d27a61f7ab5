namespace Resguardo.Manifests.Cargo;

/// <summary>What may be found in spreadsheets and text tables, beside <see cref="ReadingFindings"/>.</summary>
public static class TableFindings
{
    /// <summary>No row has at least four headings that we know. Found tells what the first full row says.</summary>
    public static readonly FindingKind NoHeadings = new("TABLE_NO_HEADINGS", Severity.Error);

    /// <summary>Below the headings no row holds cargo.</summary>
    public static readonly FindingKind WithoutRows = new("TABLE_WITHOUT_ROWS", Severity.Warning);

    /// <summary>A column whose heading we do not know; it is not read.</summary>
    public static readonly FindingKind HeadingUnknown = new("TABLE_HEADING_UNKNOWN", Severity.Info);

    /// <summary>Two columns for the same thing; the first is read. Expected is the thing.</summary>
    public static readonly FindingKind HeadingTwice = new("TABLE_HEADING_TWICE", Severity.Warning);

    /// <summary>A column that the mapping names, or that cargo cannot do without, is not there. Expected names it.</summary>
    public static readonly FindingKind ColumnMissing = new("TABLE_COLUMN_MISSING", Severity.Error);

    /// <summary>A row has content to the right of the last heading: a separator inside a text, most likely.</summary>
    public static readonly FindingKind RowTooLong = new("TABLE_ROW_TOO_LONG", Severity.Warning);

    /// <summary>A row that is neither cargo nor a total: a signature, a remark, a subtotal.</summary>
    public static readonly FindingKind RowSkipped = new("TABLE_ROW_SKIPPED", Severity.Info);

    /// <summary>A quotation mark opens a cell and nothing closes it; it was taken as an ordinary character.</summary>
    public static readonly FindingKind QuoteOpen = new("TABLE_QUOTE_OPEN", Severity.Warning);

    /// <summary>NUL characters stand in the text; they were left out.</summary>
    public static readonly FindingKind NulCharacters = new("TABLE_NUL_CHARACTERS", Severity.Warning);

    /// <summary>The spreadsheet shortened a code to scientific notation (1.23457E+11); its digits are lost.</summary>
    public static readonly FindingKind ScientificNotation = new("TABLE_SCIENTIFIC_NOTATION", Severity.Error);

    /// <summary>The spreadsheet took a number for a date (22.5 became 22 May); the number is lost.</summary>
    public static readonly FindingKind NumberAsDate = new("TABLE_NUMBER_AS_DATE", Severity.Error);

    /// <summary>A code of fixed length is short of its leading zeros. Expected is the likely code.</summary>
    public static readonly FindingKind LeadingZeroLost = new("TABLE_LEADING_ZERO_LOST", Severity.Warning);

    /// <summary>A letter stands where a digit should (O for 0, I or l for 1). Expected is the likely value.</summary>
    public static readonly FindingKind LetterForDigit = new("TABLE_LETTER_FOR_DIGIT", Severity.Warning);

    /// <summary>A formula that failed, or a column too narrow to show its number; the value is lost.</summary>
    public static readonly FindingKind FormulaError = new("TABLE_FORMULA_ERROR", Severity.Error);

    /// <summary>An apostrophe or ="…" around a text that kept a spreadsheet from changing it; it was left out.</summary>
    public static readonly FindingKind TextMark = new("TABLE_TEXT_MARK", Severity.Info);

    /// <summary>Letters garbled by a wrong character set (VacÃ­o). Expected is the likely text.</summary>
    public static readonly FindingKind Mojibake = new("TABLE_MOJIBAKE", Severity.Warning);

    /// <summary>All numbers of a column can be read in two ways (1.500). Expected tells how they were read.</summary>
    public static readonly FindingKind NumberAmbiguous = new("TABLE_NUMBER_AMBIGUOUS", Severity.Warning);

    /// <summary>A number written otherwise than the rest of its column; read in the one way that it can be.</summary>
    public static readonly FindingKind NumberStyle = new("TABLE_NUMBER_STYLE", Severity.Warning);

    /// <summary>The dates of a column can only be read month first.</summary>
    public static readonly FindingKind MonthFirst = new("TABLE_MONTH_FIRST", Severity.Info);

    /// <summary>Two rows of one bill or container say different things; the first is kept. Expected is the first.</summary>
    public static readonly FindingKind RowsDisagree = new("TABLE_ROWS_DISAGREE", Severity.Warning);

    /// <summary>The workbook is encrypted with a password.</summary>
    public static readonly FindingKind WorkbookEncrypted = new("TABLE_WORKBOOK_ENCRYPTED", Severity.Error);

    /// <summary>The workbook is damaged or cut; what could be read of it was read.</summary>
    public static readonly FindingKind WorkbookDamaged = new("TABLE_WORKBOOK_DAMAGED", Severity.Error);

    /// <summary>The workbook holds something that no spreadsheet program writes (a DTD, a path out of the archive); it was not read.</summary>
    public static readonly FindingKind WorkbookUnsafe = new("TABLE_WORKBOOK_UNSAFE", Severity.Error);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [
        NoHeadings,
        WithoutRows,
        HeadingUnknown,
        HeadingTwice,
        ColumnMissing,
        RowTooLong,
        RowSkipped,
        QuoteOpen,
        NulCharacters,
        ScientificNotation,
        NumberAsDate,
        LeadingZeroLost,
        LetterForDigit,
        FormulaError,
        TextMark,
        Mojibake,
        NumberAmbiguous,
        NumberStyle,
        MonthFirst,
        RowsDisagree,
        WorkbookEncrypted,
        WorkbookDamaged,
        WorkbookUnsafe,
    ];
}
