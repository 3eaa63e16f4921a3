using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Criteria;

/// <summary>All criteria with their limits, in the order in which parts of a score are shown: that of <see cref="CriterionCodes.InOrder"/>.</summary>
public sealed class CriteriaList(IOptions<SuggestionSettings> settings, IOptions<CitySettings> city)
{
    public IReadOnlyList<Criterion> InOrder { get; } =
    [
        new GoalsCriterion(),
        new OccupationCriterion(),
        new LanguageCriterion(),
        new InterestsCriterion(),
        new AvailabilityCriterion(settings.Value.SlotsThatAreEnough),
        new DistanceCriterion(city.Value.Districts, settings.Value.DistanceLimitKm),
        new AgeCriterion(settings.Value.AgeLimitYears),
    ];

    /// <summary>The one that knows how far it is from district to district.</summary>
    public DistanceCriterion Distance => InOrder.OfType<DistanceCriterion>().Single();

    /// <summary>What an unknown criterion counts as, 0 to 1.</summary>
    public double Neutral { get; } = settings.Value.Neutral;
}
