namespace Matching.Suggestions.Columns;

/// <summary>The ways to look up columns. All give the same answers.</summary>
public enum Processor
{
    /// <summary>The fastest that this machine has.</summary>
    Best,

    /// <summary>Plain code for any machine.</summary>
    Portable,

    /// <summary>64 volunteers at a time with AVX-512 (BW and VBMI).</summary>
    Wide,
}
