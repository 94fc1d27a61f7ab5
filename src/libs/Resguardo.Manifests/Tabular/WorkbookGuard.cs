using System.Xml;
using ExcelDataReader.Exceptions;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tabular;

/// <summary>Runs the steps of reading a workbook; what breaks off in damaged bytes becomes a finding.</summary>
internal sealed class WorkbookGuard
{
    /// <summary>Why reading ended before the workbook did; null when it did not.</summary>
    public Finding? Fault { get; private set; }

    /// <summary>Takes a step; false when it has nothing more to give or broke off.</summary>
    public bool Try(Func<bool> step)
    {
        if (Fault is not null)
            return false;
        try
        {
            return step();
        }
        catch (InvalidPasswordException)
        {
            Fault = new(TableFindings.WorkbookEncrypted, default);
        }
        catch (HeaderException)
        {
            Fault = new(ReadingFindings.FormatUnknown, FilePlace.InText(0, 1))
            {
                Found = "OLE",
                Expected = "XLS",
            };
        }
        catch (ExcelReaderException broken)
        {
            Fault = Damaged(broken.Message);
        }
        catch (SystemException broken) when (IsOfDamage(broken))
        {
            Fault = Damaged(broken is XmlException xml ? xml.Message : broken.GetType().Name);
        }
        return false;
    }

    /// <summary>Sets a fault that says more than the exception that it caused.</summary>
    public void Explain(Finding fault) => Fault = fault;

    private static Finding Damaged(string what) =>
        new(TableFindings.WorkbookDamaged, default) { Found = what };

    // The reader of old workbooks trusts their bytes, so that damage shows in whatever they lead it to.
    private static bool IsOfDamage(SystemException broken) =>
        broken
            is XmlException
                or InvalidDataException
                or IOException
                or FormatException
                or ArithmeticException
                or ArgumentException
                or IndexOutOfRangeException
                or NullReferenceException
                or InvalidCastException
                or InvalidOperationException
                or NotSupportedException
                or System.Collections.Generic.KeyNotFoundException;
}
