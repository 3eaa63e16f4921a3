using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Ranking.Use;

namespace Matching.Suggestions;

/// <summary>
/// Judges, scores, ranks and explains all volunteers for one participant. Pure: the same people, circumstances and day give the same
/// list, in whatever order they come.
/// </summary>
public sealed class Suggester(EligibilityRules rules, CriteriaList criteria)
{
    /// <summary>How columns are looked up. Default the best that this machine has.</summary>
    public Processor Processor { get; init; }

    /// <param name="participant">Who looks for a volunteer.</param>
    /// <param name="volunteers">Any volunteers, each once; those of other programmes are passed over and not counted.</param>
    /// <param name="circumstances">Weights, pairs kept apart, candidates set aside, loads.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="top">How many suggestions at most, from 0. The counts are always of everybody.</param>
    /// <param name="also">Ids of volunteers to tell of besides, wherever they stand; those who are not eligible are passed over.</param>
    public SuggestionList Suggest(
        Participant participant, IEnumerable<Volunteer> volunteers, Circumstances circumstances, DateOnly on, int top, params IReadOnlyCollection<string> also)
    {
        var ofProgramme = volunteers.Where(volunteer => string.Equals(volunteer.Programme, participant.Programme, StringComparison.Ordinal));
        return Suggest(participant, new VolunteerColumns(ofProgramme, criteria, rules), circumstances, on, top, also);
    }

    /// <summary>The same from columns that are kept: some hundred microseconds for 100,000 volunteers.</summary>
    /// <param name="participant">Who looks for a volunteer.</param>
    /// <param name="volunteers">The volunteers of the participant's programme.</param>
    /// <param name="circumstances">Weights, pairs kept apart, candidates set aside, loads.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="top">How many suggestions at most, from 0. The counts are always of everybody.</param>
    /// <param name="also">Ids of volunteers to tell of besides, wherever they stand; those who are not eligible are passed over.</param>
    public SuggestionList Suggest(
        Participant participant, VolunteerColumns volunteers, Circumstances circumstances, DateOnly on, int top, params IReadOnlyCollection<string> also)
    {
        var scorer = volunteers.ScorerFor(circumstances.Weights);
        var row = volunteers.Rent(on, Processor);
        row.Read(
            participant,
            scorer,
            ExcludedPlaces.Of(volunteers, circumstances.Excluded),
            ExcludedPlaces.Of(volunteers, circumstances.SetAside),
            circumstances.Model is null ? Math.Max(top, 0) : Math.Max(top, ModelInUse.Depth));
        var tally = row.Tally();
        var best = new BestCandidates(row, participant, scorer, circumstances.Loads, circumstances.Model);
        var list = new SuggestionList
        {
            Participant = participant.Id,
            Programme = participant.Programme,
            On = on,
            Weights = circumstances.Weights,
            ScoredBy = circumstances.Model is { } model ? new ScoredBy(model.Model.Hash, model.Model.Seed, model.Orders) : null,
            Suggestions = best.First(Math.Max(top, 0)),
            Also = best.Of(ExcludedPlaces.Of(volunteers, also.Distinct(StringComparer.Ordinal))),
            Volunteers = tally.Volunteers,
            Eligible = tally.Eligible,
            SetAside = row.SetAside.Count,
            Excluded = tally.Excluded,
            Alone = tally.Alone,
            Adds = tally.Adds,
            Changes = new ListChanges(row, participant).Found(tally),
        };
        row.GiveBack();
        return list;
    }
}
