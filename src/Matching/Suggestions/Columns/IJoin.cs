using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Suggestions.Columns;

/// <summary>How the numbers of one lookup are joined to what the earlier ones came to.</summary>
internal interface IJoin
{
    static abstract Vector512<byte> Join(Vector512<byte> before, Vector512<byte> numbers);
}

[StructLayout(LayoutKind.Auto)]
internal readonly struct Only : IJoin
{
    public static Vector512<byte> Join(Vector512<byte> before, Vector512<byte> numbers) => numbers;
}

[StructLayout(LayoutKind.Auto)]
internal readonly struct Sum : IJoin
{
    public static Vector512<byte> Join(Vector512<byte> before, Vector512<byte> numbers) => before + numbers;
}

[StructLayout(LayoutKind.Auto)]
internal readonly struct Greatest : IJoin
{
    public static Vector512<byte> Join(Vector512<byte> before, Vector512<byte> numbers) => Vector512.Max(before, numbers);
}
