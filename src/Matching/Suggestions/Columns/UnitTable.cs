namespace Matching.Suggestions.Columns;

/// <summary>Units by place, at most 256 of them; the low and the high bytes apart as well, for processors that look up bytes.</summary>
internal sealed class UnitTable
{
    public const int Most = 256;

    /// <param name="units">Each 0 to 65,535, at most <see cref="Most"/>.</param>
    public UnitTable(ReadOnlySpan<int> units)
    {
        Length = units.Length;
        for (var place = 0; place < units.Length; place++)
        {
            Units[place] = checked((ushort)units[place]);
            Low[place] = (byte)units[place];
            High[place] = (byte)(units[place] >> 8);
        }
    }

    public int Length { get; }

    public ushort[] Units { get; } = new ushort[Most];

    public byte[] Low { get; } = new byte[Most];

    public byte[] High { get; } = new byte[Most];
}
