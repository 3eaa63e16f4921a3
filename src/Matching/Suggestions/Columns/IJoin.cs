using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Suggestions.Columns;

/// <summary>How the number of one lookup is joined to what the earlier ones came to, for one volunteer or for many.</summary>
internal interface IJoin
{
    static abstract byte Join(byte before, byte number);

    static abstract Vector128<byte> Join(Vector128<byte> before, Vector128<byte> numbers);

    static abstract Vector512<byte> Join(Vector512<byte> before, Vector512<byte> numbers);
}

[StructLayout(LayoutKind.Auto)]
internal readonly struct Sum : IJoin
{
    public static byte Join(byte before, byte number) => (byte)(before + number);

    public static Vector128<byte> Join(Vector128<byte> before, Vector128<byte> numbers) => before + numbers;

    public static Vector512<byte> Join(Vector512<byte> before, Vector512<byte> numbers) => before + numbers;
}

[StructLayout(LayoutKind.Auto)]
internal readonly struct Greatest : IJoin
{
    public static byte Join(byte before, byte number) => Math.Max(before, number);

    public static Vector128<byte> Join(Vector128<byte> before, Vector128<byte> numbers) => Vector128.Max(before, numbers);

    public static Vector512<byte> Join(Vector512<byte> before, Vector512<byte> numbers) => Vector512.Max(before, numbers);
}

/// <summary>The first lookup: nothing came before.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Begin : IJoin
{
    public static byte Join(byte before, byte number) => number;

    public static Vector128<byte> Join(Vector128<byte> before, Vector128<byte> numbers) => numbers;

    public static Vector512<byte> Join(Vector512<byte> before, Vector512<byte> numbers) => numbers;
}
