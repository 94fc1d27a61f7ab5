namespace Resguardo.Risk.Histories;

/// <summary>An entry of the history: knows how old it is, and how to stand in a file.</summary>
internal interface IRemembered<T>
    where T : struct
{
    /// <summary>The day on which it was last touched, as a day number.</summary>
    int LastDay { get; }

    void Write(BinaryWriter writer);

    static abstract T Read(BinaryReader reader);
}
