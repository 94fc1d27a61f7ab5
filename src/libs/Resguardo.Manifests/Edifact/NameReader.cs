using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Edifact;

/// <summary>Reads the head alone: CUSREP, which tells of a call and no cargo, and messages that we only name.</summary>
internal sealed class NameReader(EdifactValues values, CargoMessage message, bool isSupported)
    : MessageReader(values, message)
{
    public override bool IsSupported => isSupported;

    public override void Read(uint tag)
    {
        if (isSupported || tag == Tags.BGM)
            ReadHead(tag);
        if (!isSupported)
            IsHeadRead = true;
    }

    public override void End(bool isCut) { }
}
