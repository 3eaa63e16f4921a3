namespace Matching.Rounds.Fairness;

/// <summary>
/// Counts a draft by group. Definitions: a group's n is its people who wait without an open proposal; its share is matched ÷ n.
/// Groups of fewer than 30 and those whose attribute is unknown are reported, not judged. A judged group is flagged if its share is below four
/// fifths of the largest share among the judged groups of the attribute (the four-fifths line of the US Uniform Guidelines on Employee
/// Selection Procedures, 29 CFR 1607.4 D, as a sign to look closer and no verdict).
/// When this misleads: groups differ in languages, goals and times, and so in how many volunteers suit them; a flag says that a group is
/// matched more seldom, never why.
/// </summary>
public static class GroupCounts
{
    /// <summary>People from whom on a group is judged.</summary>
    public const int LeastJudged = 30;

    /// <summary>Four fifths.</summary>
    public const double Line = 0.8;

    /// <summary>All groups of all attributes, attributes in their order, groups in ordinal order of code.</summary>
    /// <param name="people">Who waits.</param>
    /// <param name="pairs">The draft's pairs.</param>
    public static IReadOnlyList<GroupFigures> Of(RoundPeople people, IReadOnlyCollection<RoundPair> pairs)
    {
        var pairOf = pairs.ToDictionary(pair => pair.ParticipantId, StringComparer.Ordinal);
        return [.. GroupAttributes.All.SelectMany(attribute => Flagged(people.Participants
            .Where(participant => participant.OpenWith is null)
            .GroupBy(participant => GroupAttributes.Of(attribute, participant, people.AsOf), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Count(attribute, group.Key, [.. group.Select(participant => pairOf.GetValueOrDefault(participant.Id))]))))];
    }

    /// <summary>Smallest share over largest among the judged groups: 0 to 1, and 1 where fewer than two are judged or nobody is matched.</summary>
    public static double Ratio(IEnumerable<GroupFigures> ofOneAttribute)
    {
        var shares = ofOneAttribute.Where(group => group.Judged).Select(group => group.Share!.Value).ToList();
        return shares.Count < 2 || shares.Max() == 0 ? 1 : shares.Min() / shares.Max();
    }

    private static GroupFigures Count(string attribute, string code, IReadOnlyCollection<RoundPair?> pairs) => new()
    {
        Attribute = attribute,
        Code = code,
        People = pairs.Count,
        Matched = pairs.Count(pair => pair is not null),
        Units = pairs.Sum(pair => (long)(pair?.Units ?? 0)),
        WaitedDays = pairs.Sum(pair => (long)(pair?.WaitedDays ?? 0)),
        Judged = code.Length > 0 && pairs.Count >= LeastJudged,
    };

    private static List<GroupFigures> Flagged(IEnumerable<GroupFigures> groups)
    {
        var counted = groups.ToList();
        var largest = counted.Where(group => group.Judged).Max(group => group.Share) ?? 0;
        return [.. counted.Select(group => group with { FourFifths = group.Judged && group.Share < Line * largest })];
    }
}
