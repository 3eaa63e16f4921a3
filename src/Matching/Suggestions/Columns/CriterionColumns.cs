namespace Matching.Suggestions.Columns;

/// <summary>What one criterion heeds of many volunteers. Does not change once built; readers of several threads share it.</summary>
internal abstract class CriterionColumns
{
    /// <summary>Something that turns to one participant after another, for one thread.</summary>
    public abstract CriterionRow Row();
}
