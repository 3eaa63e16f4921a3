namespace Matching.Suggestions.Columns;

/// <summary>Room for what is worked out for a stretch of volunteers, short enough for everything to stay in the nearest cache.</summary>
internal sealed class Scratch
{
    /// <summary>Volunteers for whom a table stays in its registers.</summary>
    public const int Stretch = 4096;

    /// <summary>The places of their units, for one criterion after another.</summary>
    public Column Places { get; } = new(Stretch);

    /// <summary>The sums of their units, two bytes each.</summary>
    public Column Units { get; } = new(Stretch * sizeof(ushort));
}
