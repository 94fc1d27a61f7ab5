using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Asycuda;

/// <summary>Fills the cargo model from the elements of one document.</summary>
internal abstract class AsycudaDocument
{
    private readonly List<AsycudaTag> _parts = [];
    private readonly ReadOptions _options;
    private bool _isLimitReported;

    protected AsycudaDocument(
        XmlElements<AsycudaTag> xml,
        ReadOptions options,
        List<ICargoRecord> records,
        CargoMessage message
    )
    {
        Xml = xml;
        _options = options;
        Records = records;
        Message = message;
        Values = new AsycudaValues(xml, records.Add);
    }

    protected XmlElements<AsycudaTag> Xml { get; }

    protected List<ICargoRecord> Records { get; }

    protected CargoMessage Message { get; }

    protected AsycudaValues Values { get; }

    /// <summary>The party that is being read.</summary>
    protected Party? Party { get; private set; }

    /// <summary>The part of the document that the reading is in; none directly below the root.</summary>
    protected AsycudaTag Part => _parts.Count == 0 ? AsycudaTag.None : _parts[^1];

    /// <summary>A known element begins.</summary>
    public void Enter()
    {
        if (!IsPart(Xml.Tag))
            return;
        _parts.Add(Xml.Tag);
        Begin(Xml.Tag);
    }

    /// <summary>A known element ends.</summary>
    public void Leave()
    {
        if (Part == Xml.Tag)
        {
            Complete(Xml.Tag);
            _parts.RemoveAt(_parts.Count - 1);
        }
        if (!Xml.Bytes.IsEmpty)
            Take(Xml.Tag);
    }

    /// <summary>The document ends.</summary>
    public abstract void End();

    /// <summary>Whether an element is a part with values of its own.</summary>
    protected abstract bool IsPart(AsycudaTag tag);

    /// <summary>A part begins.</summary>
    protected abstract void Begin(AsycudaTag part);

    /// <summary>A part ends.</summary>
    protected abstract void Complete(AsycudaTag part);

    /// <summary>An element with a value ends.</summary>
    protected abstract void Take(AsycudaTag tag);

    protected bool IsWithin(AsycudaTag part) => _parts.Contains(part);

    /// <summary>Adds to a list of a bill, up to the limit.</summary>
    protected void Add<TItem>(List<TItem> list, TItem item)
    {
        if (list.Count < _options.MaxItemsPerBill)
        {
            list.Add(item);
            return;
        }
        if (_isLimitReported)
            return;
        _isLimitReported = true;
        Values.Report(
            ReadingFindings.LimitExceeded,
            Xml.Tag.ToString(),
            $"{nameof(ReadOptions.MaxItemsPerBill)} {_options.MaxItemsPerBill}"
        );
    }

    /// <summary>A new bill has its own limits.</summary>
    protected void ResetLimits() => _isLimitReported = false;

    protected void BeginParty(PartyRole role, string? rawRole = null) =>
        Party = new Party
        {
            Role = role,
            RawRole = rawRole,
            Place = Xml.Place,
        };

    /// <summary>Ends the party that is being read.</summary>
    /// <returns>Null when the element named nobody.</returns>
    protected Party? CompleteParty()
    {
        var party = Party;
        Party = null;
        return party is null or { Name: null, Id: null, Address: null } ? null : party;
    }

    /// <summary>Takes a value of the party that is being read.</summary>
    protected void TakeOfParty(AsycudaTag tag)
    {
        if (Party is not { } party)
            return;
        switch (tag)
        {
            case AsycudaTag.PartyCode or AsycudaTag.CarrierCode:
                party.Id = Xml.Text;
                break;
            case AsycudaTag.PartyName or AsycudaTag.CarrierName:
                TakeName(party);
                break;
            case AsycudaTag.PartyAddress:
                party.Address = party.Address is null ? Xml.Lines : $"{party.Address}\n{Xml.Lines}";
                break;
            case AsycudaTag.PartyCountry:
                party.Country = Xml.Text;
                break;
            case AsycudaTag.PartyPhone:
                party.Phone = Xml.Text;
                break;
            case AsycudaTag.PartyEmail:
                party.Email = Xml.Text;
                break;
        }
    }

    // Where the format has one field for both, the first line is the name and the rest the address.
    private void TakeName(Party party)
    {
        if (Xml.Lines is not { } lines)
            return;
        var end = lines.IndexOf('\n');
        party.Name = end < 0 ? lines : lines[..end];
        if (end >= 0)
            party.Address = lines[(end + 1)..];
    }
}
