using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Resguardo.Manifests.Edifact;

/// <summary>Finds the separators and line breaks among 64 bytes at a time: one bit for each.</summary>
internal sealed class SeparatorScan
{
    public const int BlockBytes = 64;

    private readonly byte _component;
    private readonly byte _element;
    private readonly byte _terminator;
    private readonly byte _release;
    private readonly byte _repetition;

    public SeparatorScan(Separators separators)
    {
        _component = separators.Component;
        _element = separators.Element;
        _terminator = separators.Terminator;
        _release = separators.Release ?? separators.Element;
        _repetition = separators.Repetition ?? separators.Element;
    }

    /// <summary>The bits of the 64 bytes from <paramref name="at"/> on; the buffer must hold them all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Find(byte[] buffer, int at)
    {
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), (uint)at);
        if (Vector512.IsHardwareAccelerated)
            return Find512(ref first);
        if (Vector256.IsHardwareAccelerated)
            return Find256(ref first) | (ulong)Find256(ref Unsafe.Add(ref first, 32)) << 32;
        return Find128(ref first)
            | (ulong)Find128(ref Unsafe.Add(ref first, 16)) << 16
            | (ulong)Find128(ref Unsafe.Add(ref first, 32)) << 32
            | (ulong)Find128(ref Unsafe.Add(ref first, 48)) << 48;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Find512(ref byte first)
    {
        var bytes = Vector512.LoadUnsafe(ref first);
        return (
            Vector512.Equals(bytes, Vector512.Create(_component))
            | Vector512.Equals(bytes, Vector512.Create(_element))
            | Vector512.Equals(bytes, Vector512.Create(_terminator))
            | Vector512.Equals(bytes, Vector512.Create(_release))
            | Vector512.Equals(bytes, Vector512.Create(_repetition))
            | Vector512.Equals(bytes, Vector512.Create((byte)'\n'))
            | Vector512.Equals(bytes, Vector512.Create((byte)'\r'))
        ).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Find256(ref byte first)
    {
        var bytes = Vector256.LoadUnsafe(ref first);
        return (
            Vector256.Equals(bytes, Vector256.Create(_component))
            | Vector256.Equals(bytes, Vector256.Create(_element))
            | Vector256.Equals(bytes, Vector256.Create(_terminator))
            | Vector256.Equals(bytes, Vector256.Create(_release))
            | Vector256.Equals(bytes, Vector256.Create(_repetition))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\r'))
        ).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Find128(ref byte first)
    {
        var bytes = Vector128.LoadUnsafe(ref first);
        return (
            Vector128.Equals(bytes, Vector128.Create(_component))
            | Vector128.Equals(bytes, Vector128.Create(_element))
            | Vector128.Equals(bytes, Vector128.Create(_terminator))
            | Vector128.Equals(bytes, Vector128.Create(_release))
            | Vector128.Equals(bytes, Vector128.Create(_repetition))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\n'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\r'))
        ).ExtractMostSignificantBits();
    }
}
