using Matching.Suggestions;
using Matching.Suggestions.Snapshots;
using Microsoft.Extensions.Options;

namespace Matching.Matches.Choices;

/// <summary>
/// A caseworker proposes somebody they chose, from the list or outside it. Anybody but the first suggestion asks for a reason; what was
/// shown and what was picked is kept with the match.
/// </summary>
public sealed class ProposeChosen(SuggestForParticipant suggest, TakeSnapshot snapshots, ProposeMatch propose, IOptions<MatchSettings> settings)
{
    public async Task<ProposeOutcome> HandleAsync(string participantId, string volunteerId, ChoiceReason reason, Change change)
    {
        if (await suggest.HandleAsync(participantId, SuggestForParticipant.DefaultTop, change.On, volunteerId) is not SuggestOutcome.Suggested suggested)
        {
            return new ProposeOutcome.NotFound();
        }

        var list = suggested.List;
        var picked = list.Also.SingleOrDefault();
        if (picked?.Rank == 1)
        {
            reason = ChoiceReason.None;
        }
        else if (picked is not null && Slip(reason) is { } slip)
        {
            return slip;
        }

        // Whom no rule lets through is refused by the write itself, which names the rule.
        return await propose.HandleAsync(participantId, volunteerId, change, new MatchChoice
        {
            Model = list.Model,
            WeightsVersion = list.WeightsVersion,
            ShownFirst = list.Suggestions is [var first, ..] ? first.Volunteer.Id : null,
            PickedRank = picked is { Rank: not Suggestion.NotInTheList and var rank } ? rank : null,
            ScoreUnits = picked?.Score.Units ?? 0,
            Reason = reason.Code,
            Note = reason.Words,
            Snapshot = snapshots.Of(suggested.Participant, list, picked).ToJson(),
            SeenBy = list.ScoredBy?.Hash,
            FirstsAgree = FirstsAgree(list),
        });
    }

    /// <summary>
    /// In a list that the model orders its first is the one shown, which stood first by the score or not; in the score's own it is the one it would
    /// have put first.
    /// </summary>
    private static bool? FirstsAgree(SuggestionList list) =>
        list.Suggestions is [{ Model: { } seen }, ..] ? (seen.Orders ? seen.ScoreRank : seen.Rank) == 1 : null;

    private ProposeOutcome? Slip(ChoiceReason reason) =>
        reason.Code is null || !settings.Value.ChoiceReasons.Contains(reason.Code) ? new ProposeOutcome.ReasonIsMissing()
        : reason is { Code: ChoiceReason.Other, Words: null } ? new ProposeOutcome.NoteIsMissing()
        : reason.Words?.Length > MatchChoice.LongestNote ? new ProposeOutcome.NoteIsTooLong()
        : null;
}
