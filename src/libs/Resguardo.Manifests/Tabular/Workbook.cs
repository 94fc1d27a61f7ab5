using System.Xml;
using ExcelDataReader;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>A workbook whose sheets are read one after the other.</summary>
internal abstract class Workbook : IDisposable
{
    /// <summary>Runs what reads it.</summary>
    public WorkbookGuard Guard { get; } = new();

    /// <summary>The present sheet's name.</summary>
    public string SheetName { get; protected set; } = "";

    /// <summary>The format's name.</summary>
    public abstract string FormatName { get; }

    /// <summary>Opens a workbook; null when it is longer than allowed.</summary>
    public static Workbook? Open(Stream content, ReadOptions options)
    {
        var held = new MemoryStream();
        var buffer = new byte[81_920];
        int count;
        while ((count = content.Read(buffer)) > 0)
        {
            if (held.Length + count > options.MaxDocumentBytes)
                return null;
            held.Write(buffer, 0, count);
        }
        held.Position = 0;
        return held.GetBuffer().AsSpan(0, (int)held.Length).StartsWith("PK"u8)
            ? new XlsxWorkbook(held, options)
            : new XlsWorkbook(held, options);
    }

    /// <summary>Goes to the next sheet; null when there is none.</summary>
    public abstract SheetRows? NextSheet();

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets the workbook go.</summary>
    protected abstract void Dispose(bool disposing);
}

/// <summary>A workbook of XML parts in an archive.</summary>
internal sealed class XlsxWorkbook : Workbook
{
    private readonly ReadOptions _options;
    private XlsxFile? _file;
    private XmlReader? _sheet;
    private int _next;

    public XlsxWorkbook(Stream content, ReadOptions options)
    {
        _options = options;
        Guard.Try(() =>
        {
            _file = new XlsxFile(content, options);
            if (_file.UnsafePart is null)
                _file.ReadParts();
            return true;
        });
        Explain();
    }

    public override string FormatName => "XLSX";

    public override SheetRows? NextSheet()
    {
        Explain();
        if (_file is not { } file || Guard.Fault is not null || _next >= file.Sheets.Count)
            return null;
        var (name, part) = file.Sheets[_next++];
        SheetName = name;
        _sheet?.Dispose();
        _sheet = null;
        if (!Guard.Try(() => (_sheet = file.Open(part)) is not null) || _sheet is null)
        {
            Explain();
            if (Guard.Fault is null)
                Guard.Explain(new(TableFindings.WorkbookDamaged, default) { Found = part });
            return null;
        }
        return new XlsxRows(file, _sheet, file.Sheets.Count > 1 ? name : null, Guard, _options);
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        _sheet?.Dispose();
        _file?.Dispose();
    }

    // A limit or a trap cuts a part short, which then looks like damage.
    private void Explain()
    {
        if (_file?.ExceededLimit is { } limit)
            Guard.Explain(new(ReadingFindings.LimitExceeded, default) { Found = "XLSX", Expected = limit });
        else if (_file?.UnsafePart is { } part)
            Guard.Explain(new(TableFindings.WorkbookUnsafe, default) { Found = part });
        else if (_file?.PartWithDtd is { } withDtd)
            Guard.Explain(new(TableFindings.WorkbookUnsafe, default) { Found = $"DTD: {withDtd}" });
        else if (_file is { Sheets.Count: 0 } && Guard.Fault is null)
            Guard.Explain(new(TableFindings.WorkbookDamaged, default) { Found = "0 sheets" });
    }
}

/// <summary>A workbook of records in a compound file, as programs wrote it up to 2003.</summary>
internal sealed class XlsWorkbook : Workbook
{
    private readonly ReadOptions _options;
    private IExcelDataReader? _reader;
    private int _next;

    public XlsWorkbook(MemoryStream content, ReadOptions options)
    {
        _options = options;
        if (FaultOf(content.GetBuffer().AsSpan(0, (int)content.Length)) is { } fault)
        {
            Guard.Explain(fault);
            return;
        }
        Guard.Try(() =>
        {
            _reader = ExcelReaderFactory.CreateBinaryReader(
                content,
                new ExcelReaderConfiguration { LeaveOpen = true }
            );
            return true;
        });
    }

    public override string FormatName => "XLS";

    public override SheetRows? NextSheet()
    {
        if (_reader is not { } reader || Guard.Fault is not null)
            return null;
        if (_next++ > 0 && !Guard.Try(reader.NextResult))
            return null;
        SheetName = reader.Name ?? "";
        return new XlsRows(reader, reader.ResultsCount > 1 ? SheetName : null, Guard, _options);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _reader?.Dispose();
    }

    private static Finding? FaultOf(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(CompoundFile.Start))
            return null;
        if (CompoundFile.Names(file, "EncryptedPackage"))
            return new(TableFindings.WorkbookEncrypted, default);
        if (!CompoundFile.Names(file, "Workbook") && !CompoundFile.Names(file, "Book"))
            return new(ReadingFindings.FormatUnknown, FilePlace.InText(0, 1))
            {
                Found = "OLE",
                Expected = "XLS",
            };
        return CompoundFile.IsSound(file)
            ? null
            : new(TableFindings.WorkbookDamaged, default) { Found = "FAT" };
    }
}
