using System.Globalization;

namespace Matching.Files.Kinds;

/// <summary>Free text, kept as it was written; only blanks count as empty.</summary>
public sealed class TextKind(int limit) : CellKind
{
    public override bool AllowsBreaks => true;

    public override CellReading Read(string cell, CellContext context)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return CellReading.Empty;
        }

        return Length(cell) > limit ? TooLong(limit) : new CellReading(cell);
    }

    internal static CellReading TooLong(int limit) => CellReading.Bad("too_long", limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>Characters as a reader counts them: a pair of surrogates is one.</summary>
    internal static int Length(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
