using Matching.People;
using Matching.Suggestions.Columns;

namespace Matching.Suggestions.Criteria;

/// <summary>
/// How near to each other they live, between the centroids of their districts.
/// <para>Definition: 1 − great-circle distance ÷ limit, at least 0.</para>
/// <para>Range: 0 (the limit or farther) to 1 (same district).</para>
/// <para>Unknown: if either district is empty or not one of the city's.</para>
/// <para>Misleads: at the edge of two large districts neighbours look far apart.</para>
/// </summary>
public sealed class DistanceCriterion : Criterion
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly double[,] kilometres;
    private readonly double limit;

    /// <param name="districts">The city's districts, each code once.</param>
    /// <param name="limitKm">Kilometres from which the value is 0; above 0 (setting <c>Suggestions:DistanceLimitKm</c>).</param>
    public DistanceCriterion(IList<District> districts, double limitKm)
        : base(CriterionCodes.Distance)
    {
        limit = limitKm;
        kilometres = new double[districts.Count, districts.Count];
        for (var from = 0; from < districts.Count; from++)
        {
            places.Add(districts[from].Code, from);
            for (var to = 0; to < districts.Count; to++)
            {
                kilometres[from, to] = GreatCircle.Kilometres(districts[from], districts[to]);
            }
        }
    }

    internal override bool IsMutual => true;

    public override double? Value(ParticipantProfile participant, VolunteerProfile volunteer) =>
        Kilometres(participant, volunteer) is { } apart ? Math.Max(0, 1 - apart / limit) : null;

    /// <summary>Between the centroids of their districts, from 0; null if either is not known.</summary>
    public double? Kilometres(ParticipantProfile participant, VolunteerProfile volunteer) =>
        participant.District is { } from && volunteer.District is { } to
            && places.TryGetValue(from, out var here) && places.TryGetValue(to, out var there)
            ? kilometres[here, there]
            : null;

    internal override CriterionColumns Columns(int place, IReadOnlyList<VolunteerProfile> volunteers) =>
        new OneFieldColumns<string>(this, place, volunteers, person => person.District ?? "");
}
