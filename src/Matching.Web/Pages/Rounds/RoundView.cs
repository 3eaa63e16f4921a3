using Matching.Rounds;

namespace Matching.Web.Pages.Rounds;

/// <summary>A draft as its page shows it.</summary>
/// <param name="Round">The draft.</param>
/// <param name="Result">What came of it; null until it has been worked out.</param>
/// <param name="Edits">What was changed of it.</param>
public sealed record RoundView(Round Round, RoundResult? Result, IReadOnlyList<RoundEdit> Edits)
{
    public const string Pairs = "pairs";
    public const string Unmatched = "unmatched";
    public const string Asked = "asked";
    public const string LeftOver = "left_over";
    public const string Groups = "groups";
    public const string Edited = "edits";

    /// <summary>What can be listed, the pairs first.</summary>
    public static readonly IReadOnlyList<string> Shows = [Pairs, Unmatched, LeftOver, Groups, Edited, Asked];

    public string Show { get; init; } = Pairs;

    public int Number { get; init; } = 1;

    /// <summary>The names of <see cref="Shown"/>.</summary>
    public RoundNames Names { get; init; } = RoundNames.None;

    /// <summary>Ids of everybody whom the page names.</summary>
    public (IReadOnlyList<string> Participants, IReadOnlyList<string> Volunteers) Shown
    {
        get
        {
            var dropped = (Result?.DroppedPins ?? []).Select(pin => (pin.ParticipantId, pin.VolunteerId));
            var listed = !ShowsResult ? [] : Show switch
            {
                Pairs => PairsShown.Shown.Select(pair => (pair.ParticipantId, pair.VolunteerId)),
                Unmatched => UnmatchedShown.Shown.Select(unmatched => (unmatched.ParticipantId, unmatched.BestFreeId ?? "")),
                Asked => AskedShown.Shown.Select(asked => (asked.ParticipantId, "")),
                LeftOver => LeftOverShown.Shown.Select(left => ("", left.VolunteerId)),
                Edited => Edits.Select(edit => (edit.ParticipantId, edit.VolunteerId)),
                _ => [],
            };
            var all = dropped.Concat(listed).ToList();
            return ([.. all.Select(pair => pair.Item1)], [.. all.Select(pair => pair.Item2)]);
        }
    }

    /// <summary>Pairs that people have overtaken since the draft was worked out.</summary>
    public StalePairs Stale { get; init; } = StalePairs.None;

    public bool IsSent => Round.State == RoundStates.Committed;

    /// <summary>The pairs that figures are about: of a draft that was sent, those that were.</summary>
    public IReadOnlyList<RoundPair> Counted => IsSent ? [.. Result!.Pairs.Where(pair => pair.Outcome == PairOutcomes.Proposed)] : Result!.Pairs;

    /// <summary>Only a pinned pair can be: nobody else is matched below the minimum.</summary>
    public bool IsBelowMinimum(RoundPair pair) => pair.Units < Round.MinimumUnits;

    public int BelowMinimum => Result!.Pairs.Count(IsBelowMinimum);

    public bool HasPins => Result!.Pairs.Any(pair => pair.Pinned);

    /// <summary>Whether a caseworker may change or send it now.</summary>
    public bool IsOpen => Round.State == RoundStates.Ready;

    public bool ShowsResult => RoundStates.HasResult(Round.State) && Result is not null;

    /// <summary>How many stand in a list; null where that says nothing.</summary>
    public int? CountOf(string show) => show switch
    {
        Pairs => Result!.Pairs.Count,
        Unmatched => WhoIsLeft.NotAsked(Result!).Count,
        Asked => WhoIsLeft.Asked(Result!).Count,
        LeftOver => Result!.LeftOver.Count,
        Edited => Edits.Select(edit => edit.Number).Distinct().Count(),
        _ => null,
    };

    /// <summary>What was not sent first, then the lowest scores: that is where a caseworker looks.</summary>
    public (IReadOnlyList<RoundPair> Shown, Paging Paging) PairsShown => Page(Result!.Pairs
        .OrderBy(pair => pair.Outcome is null or PairOutcomes.Proposed)
        .ThenBy(pair => pair.Units)
        .ThenBy(pair => pair.ParticipantId, StringComparer.Ordinal));

    /// <summary>First those for whom a caseworker can do something; whoever was asked already has a list of their own.</summary>
    public (IReadOnlyList<UnmatchedParticipant> Shown, Paging Paging) UnmatchedShown => Page(WhoIsLeft.NotAsked(Result!));

    public (IReadOnlyList<UnmatchedParticipant> Shown, Paging Paging) AskedShown => Page(WhoIsLeft.Asked(Result!));

    /// <summary>Those with free places first: full ones could not be given anybody anyway.</summary>
    public (IReadOnlyList<LeftOverVolunteer> Shown, Paging Paging) LeftOverShown => Page(Result!.LeftOver
        .OrderBy(left => left.Reason == LeftOverReasons.OwnRule)
        .ThenByDescending(left => left.Places)
        .ThenBy(left => left.VolunteerId, StringComparer.Ordinal));

    public IEnumerable<IGrouping<string, GroupFigures>> GroupsShown => Result!.Groups.GroupBy(group => group.Attribute, StringComparer.Ordinal)
        .OrderBy(group => Matching.Rounds.Fairness.GroupAttributes.All.Index().First(attribute => attribute.Item == group.Key).Index);

    private (IReadOnlyList<T> Shown, Paging Paging) Page<T>(IEnumerable<T> all) => Paging.Of(all.ToList(), Number, [new("show", Show)]);
}
