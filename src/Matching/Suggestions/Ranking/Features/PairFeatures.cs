using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Ranking.Features;

/// <summary>
/// The features of pairs: the seven criteria, and of each side its age and its time here on a day, the participant's children under 15, the
/// volunteer's capacity, and a flag for each tag that enough people have. What may be learned from stands in <see cref="LearnedParticipant"/> and
/// <see cref="LearnedVolunteer"/> and nowhere else.
/// <para>More of the criteria <c>goals</c>, <c>occupation</c>, <c>language</c>, <c>interests</c>, <c>availability</c> and <c>distance</c> (which is
/// nearness) never lowers a score. Age difference and everything of one side is free.</para>
/// <para>Languages are features as the needs that they are, but they tell of origin as well; what they do to a ranking is for the fairness audit to
/// show. They are dropped by striking them from <see cref="SideTags"/>.</para>
/// <para>Misleads: a profile is known only as it stands today. What a person changed after the proposal is taken for what it was then.</para>
/// </summary>
public sealed class PairFeatures
{
    private const double DaysInMonth = 365.2425 / 12;

    private readonly CriteriaList criteria;
    private readonly (SideTags Kind, Dictionary<string, int> Places)[] flags;
    private readonly int numbersFrom;
    private readonly bool hasVolunteerMonths;

    private PairFeatures(CriteriaList criteria, bool hasVolunteerMonths, IReadOnlyList<(SideTags Kind, string Tag)> tags)
    {
        this.criteria = criteria;
        this.hasVolunteerMonths = hasVolunteerMonths;
        numbersFrom = criteria.InOrder.Count;
        List<Feature> numbers = [.. Numbers.Where(number => hasVolunteerMonths || number != VolunteerMonths)];
        var flagsFrom = numbersFrom + numbers.Count;
        All =
        [
            .. criteria.InOrder.Select(criterion => new Feature(
                criterion.Code, FeatureKind.Criterion, FeatureSide.Pair, criterion.Code == CriterionCodes.Age ? FeatureDirection.Free : FeatureDirection.NeverLowers)),
            .. numbers,
            .. tags.Select(tag => new Feature($"{tag.Kind.Prefix}:{tag.Tag}", FeatureKind.Flag, tag.Kind.Side, FeatureDirection.Free)),
        ];
        flags =
        [
            .. tags.Index().GroupBy(tag => tag.Item.Kind)
                .Select(kind => (kind.Key, kind.ToDictionary(tag => tag.Item.Tag, tag => flagsFrom + tag.Index, StringComparer.Ordinal))),
        ];
    }

    private static readonly Feature VolunteerMonths = new("volunteer:months", FeatureKind.Number, FeatureSide.Volunteer, FeatureDirection.Free);

    private static readonly IReadOnlyList<Feature> Numbers =
    [
        new("participant:age", FeatureKind.Number, FeatureSide.Participant, FeatureDirection.Free),
        new("participant:months", FeatureKind.Number, FeatureSide.Participant, FeatureDirection.Free),
        new("participant:children", FeatureKind.Number, FeatureSide.Participant, FeatureDirection.Free),
        new("volunteer:age", FeatureKind.Number, FeatureSide.Volunteer, FeatureDirection.Free),
        VolunteerMonths,
        new("volunteer:capacity", FeatureKind.Number, FeatureSide.Volunteer, FeatureDirection.Free),
    ];

    public IReadOnlyList<Feature> All { get; }

    /// <summary>Whether a feature is an age, or how close two ages are.</summary>
    public static bool IsAge(Feature feature) => feature.Name is CriterionCodes.Age or "participant:age" or "volunteer:age";

    /// <summary>
    /// The features that some people give rise to. A tag becomes one if at least <paramref name="least"/> people of its side have it and as many,
    /// of those who named any of its kind, do not; at most <paramref name="mostFlags"/> of them, those that part people most evenly.
    /// </summary>
    /// <param name="criteria">The criteria with their limits.</param>
    /// <param name="participants">Each once.</param>
    /// <param name="volunteers">Each once.</param>
    /// <param name="least">People, 1 or more.</param>
    /// <param name="mostFlags">0 or more.</param>
    /// <param name="hasVolunteerMonths">
    /// Whether the volunteer's time here is a feature. It must not be where a participant was proposed to one after another: who signed up when tells
    /// who could be proposed when, and the one that lasted is the last.
    /// </param>
    public static PairFeatures Of(
        CriteriaList criteria,
        IReadOnlyCollection<LearnedParticipant> participants,
        IReadOnlyCollection<LearnedVolunteer> volunteers,
        int least,
        int mostFlags,
        bool hasVolunteerMonths = true)
    {
        var common =
            from kind in SideTags.All
            let said = (kind.Side == FeatureSide.Participant ? participants.Select(kind.Participant!) : volunteers.Select(kind.Volunteer!)).Where(tags => tags.Count > 0).ToList()
            from tag in said.SelectMany(tags => tags.Distinct(StringComparer.Ordinal)).CountBy(tag => tag, StringComparer.Ordinal)
            let fewer = Math.Min(tag.Value, said.Count - tag.Value)
            where fewer >= least
            select (Kind: kind, Tag: tag.Key, Fewer: fewer);
        var order = SideTags.All.Index().ToDictionary(kind => kind.Item, kind => kind.Index);
        return new PairFeatures(
            criteria,
            hasVolunteerMonths,
            [
                .. common.OrderByDescending(tag => tag.Fewer).ThenBy(tag => order[tag.Kind]).ThenBy(tag => tag.Tag, StringComparer.Ordinal).Take(mostFlags)
                    .OrderBy(tag => order[tag.Kind]).ThenBy(tag => tag.Tag, StringComparer.Ordinal).Select(tag => (tag.Kind, tag.Tag)),
            ]);
    }

    /// <summary>The features that a model learned from, to be filled for other people.</summary>
    /// <param name="criteria">The criteria with their limits.</param>
    /// <param name="learned">The model's features, in order.</param>
    /// <exception cref="ArgumentException">They are not features of this version; a model of others cannot be used.</exception>
    public static PairFeatures Of(CriteriaList criteria, IReadOnlyList<Feature> learned)
    {
        var hasMonths = learned.Contains(VolunteerMonths);
        var tags = learned.Skip(criteria.InOrder.Count + Numbers.Count - (hasMonths ? 0 : 1)).Select(feature =>
            (Kind: SideTags.All.FirstOrDefault(kind => feature.Name.StartsWith(kind.Prefix + ":", StringComparison.Ordinal)), feature.Name)).ToList();
        if (tags.Exists(tag => tag.Kind is null))
        {
            throw new ArgumentException($"The feature '{tags.Find(tag => tag.Kind is null).Name}' is not known.", nameof(learned));
        }

        var features = new PairFeatures(criteria, hasMonths, [.. tags.Select(tag => (tag.Kind!, tag.Name[(tag.Kind!.Prefix.Length + 1)..]))]);
        return features.All.SequenceEqual(learned)
            ? features
            : throw new ArgumentException("The features that the model learned from are not those of today.", nameof(learned));
    }

    /// <summary>Writes the features of one pair, NaN for what is not known.</summary>
    /// <param name="participant">As far as a model may know them.</param>
    /// <param name="volunteer">Likewise.</param>
    /// <param name="on">The day on which ages and times here are taken: of a past pair the first proposal of its list, else the day judged.</param>
    /// <param name="values">As long as <see cref="All"/>.</param>
    public void Fill(LearnedParticipant participant, LearnedVolunteer volunteer, DateOnly on, Span<double> values)
    {
        for (var place = 0; place < criteria.InOrder.Count; place++)
        {
            values[place] = criteria.InOrder[place].Value(participant.Profile, volunteer.Profile) ?? double.NaN;
        }

        var next = numbersFrom;
        values[next++] = on.Year - participant.Profile.BirthYear ?? double.NaN;
        values[next++] = Months(participant, on);
        values[next++] = participant.ChildrenUnder15 ?? double.NaN;
        values[next++] = on.Year - volunteer.Profile.BirthYear ?? double.NaN;
        if (hasVolunteerMonths)
        {
            values[next++] = Months(volunteer, on);
        }

        values[next] = volunteer.Capacity ?? double.NaN;
        foreach (var (kind, places) in flags)
        {
            Flag(kind.Side == FeatureSide.Participant ? kind.Participant!(participant) : kind.Volunteer!(volunteer), places, values);
        }
    }

    private static void Flag(IReadOnlyList<string> tags, Dictionary<string, int> places, Span<double> values)
    {
        foreach (var place in places.Values)
        {
            values[place] = tags.Count == 0 ? double.NaN : 0;
        }

        foreach (var tag in tags)
        {
            if (places.TryGetValue(tag, out var place))
            {
                values[place] = 1;
            }
        }
    }

    /// <summary>From signing up to the day; not known for who is said to have signed up after it.</summary>
    private static double Months(LearnedPerson person, DateOnly on) =>
        person.RegisteredOn <= on ? (on.DayNumber - person.RegisteredOn.DayNumber) / DaysInMonth : double.NaN;
}
