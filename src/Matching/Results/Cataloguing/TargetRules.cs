using Matching.Kpi.Records;

namespace Matching.Results.Cataloguing;

/// <summary>What a target and a baseline must be like. Files of the past are not judged by this.</summary>
internal static class TargetRules
{
    public static CatalogueOutcome.CannotBe? ProblemOf(string? comparator, double? target, double? high, string? unit)
    {
        if (!Comparators.All.Contains(comparator ?? "", StringComparer.Ordinal))
        {
            return new(nameof(CatalogueIndicator.Comparator), "comparator_is_missing");
        }

        if (comparator == Comparators.None)
        {
            return CatalogueOutcome.CannotBe.Together(
                target is not null ? new(nameof(CatalogueIndicator.Target), "target_is_too_much") : null,
                high is not null ? new(nameof(CatalogueIndicator.TargetHigh), "target_is_too_much") : null);
        }

        return CatalogueOutcome.CannotBe.Together(
            ProblemOfLimit(target, unit, nameof(CatalogueIndicator.Target)),
            comparator != Comparators.Between
                ? high is null ? null : new(nameof(CatalogueIndicator.TargetHigh), "high_is_too_much")
                : ProblemOfLimit(high, unit, nameof(CatalogueIndicator.TargetHigh))
                    ?? (high < target ? new(nameof(CatalogueIndicator.TargetHigh), "high_is_below") : null));
    }

    /// <summary>Whether something of that unit can have that value. A share may be any part of a percent; a mean of counts is one of parts too.</summary>
    public static bool CanBe(double value, string? unit) => double.IsFinite(value) && unit switch
    {
        Units.Percent => value is >= 0 and <= 100,
        Units.Milestone => value is 0 or 1,
        Units.Rank => value >= 1,
        Units.Count => value >= 0,
        _ => true,
    };

    private static CatalogueOutcome.CannotBe? ProblemOfLimit(double? limit, string? unit, string field) =>
        limit is not { } value ? new(field, "target_is_missing")
        : CanBe(value, unit) ? null
        : new(field, "value_cannot_be." + unit);
}
