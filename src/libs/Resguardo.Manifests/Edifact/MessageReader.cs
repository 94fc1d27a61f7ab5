using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Edifact;

/// <summary>Reads the segments of one message between UNH and UNT, one at a time, into the cargo model.</summary>
/// <remarks>
/// Readers go by anchors and not by the directory's group tables: a bill starts at CNI, a unit at EQD. Segments that are
/// unknown, repeated or out of order never stop them.
/// </remarks>
internal abstract class MessageReader(EdifactValues values, CargoMessage message)
{
    protected EdifactValues Values { get; } = values;

    protected CargoMessage Message { get; } = message;

    /// <summary>False when the message is only named and its segments are passed over.</summary>
    public virtual bool IsSupported => true;

    /// <summary>True once the head of the message is read, so that it can be handed out.</summary>
    public bool IsHeadRead { get; protected set; }

    /// <summary>Reads the segment at hand.</summary>
    public abstract void Read(uint tag);

    /// <summary>The message is over: hands out what is at hand.</summary>
    /// <param name="isCut">True when the file breaks off, so that what is at hand is not complete.</param>
    public abstract void End(bool isCut);

    protected void Add(ICargoRecord record) => Values.Records.Enqueue(record);

    /// <summary>Reads BGM and DTM+137, TDT, LOC, DTM, CNT and NAD as they stand in the head of any message.</summary>
    /// <returns>False when the segment is another one.</returns>
    protected bool ReadHead(uint tag)
    {
        switch (tag)
        {
            case Tags.BGM:
                ReadName();
                return true;
            case Tags.DTM:
                ReadHeadDate();
                return true;
            case Tags.TDT:
                ReadTransport();
                return true;
            case Tags.LOC:
                ReadHeadPlace();
                return true;
            case Tags.NAD:
                ReadHeadParty();
                return true;
            case Tags.CNT:
                ReadTotal();
                return true;
            case Tags.RFF:
                if (Values.CodeAt(1) == Code.VON)
                    Message.Call.Voyage ??= Values.Words(1, 1);
                else if (Values.CodeAt(1) == Code.VM && Message.Call.CallSign.Raw is null)
                    Message.Call.CallSign = Values.CodedAt(1, 1);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads a total of the whole message.</summary>
    protected void ReadTotal()
    {
        var declared = Message.Declared;
        switch (Values.CodeAt(1))
        {
            case Code.N7:
                declared.GrossMassKg = Values.MassAt(1, 1, Values.UnitAt(1, 2));
                break;
            case Code.N8 when !declared.Packages.IsStated:
            case Code.N11:
                declared.Packages = Values.CountAt(1, 1);
                break;
            case Code.N10:
                declared.Bills = Values.CountAt(1, 1);
                break;
            case Code.N16:
                declared.Containers = Values.CountAt(1, 1);
                break;
            default:
                Values.Unknown("6069", 1);
                break;
        }
    }

    private void ReadName()
    {
        Message.DocumentNumber ??= Values.Words(2);
        Values.Unknown("1001", 1);
        Message.Function = Values.CodeAt(3) switch
        {
            Code.N1 => MessageFunction.Cancellation,
            Code.N2 => MessageFunction.Addition,
            Code.N3 => MessageFunction.Deletion,
            Code.N4 => MessageFunction.Change,
            Code.N5 => MessageFunction.Replacement,
            Code.N9 => MessageFunction.Original,
            _ => MessageFunction.Unknown,
        };
        if (Message.Function == MessageFunction.Unknown)
            Values.Unknown("1225", 3);
        NameRead(Values.CodeAt(1));
    }

    /// <summary>Called with the document's code once BGM is read.</summary>
    protected virtual void NameRead(uint code) { }

    private void ReadHeadDate()
    {
        var call = Message.Call;
        switch (Values.CodeAt(1))
        {
            case Code.N137:
                if (Values.DateAt(1) is { Raw: not null } sent && !_hasDate)
                {
                    Message.SentAt = sent;
                    _hasDate = true;
                }
                break;
            case Code.N178:
                call.Arrival = Either(Values.DateAt(1), call.Arrival);
                break;
            case Code.N132 or Code.N232 when call.Arrival.Raw is null:
                call.Arrival = Values.DateAt(1);
                break;
            case Code.N136 or Code.N186:
                call.Departure = Either(Values.DateAt(1), call.Departure);
                break;
            case Code.N133 or Code.N189 when call.Departure.Raw is null:
                call.Departure = Values.DateAt(1);
                break;
            default:
                Values.Unknown("2005", 1);
                break;
        }
    }

    private bool _hasDate;

    private static Dated Either(Dated actual, Dated estimated) => actual.Raw is null ? estimated : actual;

    private void ReadTransport()
    {
        if (Values.CodeAt(1) is not (Code.N20 or Code.N11 or Code.N12 or 0))
        {
            Values.Unknown("8051", 1);
            return;
        }
        var call = Message.Call;
        if (call.Voyage is not null && call.VesselName is not null)
            return;
        call.Voyage = Values.Words(2) ?? call.Voyage;
        call.Mode = Values.Word(3) ?? call.Mode;
        call.CarrierCode = Values.Word(5) ?? call.CarrierCode;
        call.CarrierName = Values.Words(5, 3) ?? call.CarrierName;
        call.VesselName = Values.Words(8, 3);
        call.Flag = Values.Word(8, 4);
        if (Values.Word(8) is { } id)
        {
            // Lists 146 (IMO) and 103 (call sign) are mixed up; seven digits tell.
            var digits = id.StartsWith("IMO", StringComparison.OrdinalIgnoreCase) ? id[3..].Trim() : id;
            var isImo = digits.Length == 7 && !digits.AsSpan().ContainsAnyExceptInRange('0', '9');
            if (isImo || (Values.CodeAt(8, 1) == Code.N146 && id.Length > 7))
                call.Imo = new(digits, id, Values.Place);
            else
                call.CallSign = new(EdifactValues.Normal(id), id, Values.Place);
        }
    }

    private void ReadHeadPlace()
    {
        var call = Message.Call;
        switch (Values.CodeAt(1))
        {
            case Code.N5:
                call.From = Values.LocationAt(2);
                break;
            case Code.N60:
                call.To = Values.LocationAt(2);
                break;
            case Code.N61:
                call.Next = Values.LocationAt(2);
                break;
            case Code.N9 when call.From.Raw is null:
                call.From = Values.LocationAt(2);
                break;
            case Code.N11 when call.To.Raw is null:
                call.To = Values.LocationAt(2);
                break;
            case Code.N22 or Code.N41 or Code.N42:
                call.CustomsOffice = Values.Word(2) ?? call.CustomsOffice;
                break;
            default:
                Values.Unknown("3227", 1);
                break;
        }
    }

    private void ReadHeadParty()
    {
        if (Values.CodeAt(1) != Code.CA)
        {
            Values.Unknown("3035", 1);
            return;
        }
        Message.Call.CarrierCode ??= Values.Word(2);
        Message.Call.CarrierName ??= Values.Joined(4, ' ') ?? Values.Words(3);
    }
}
