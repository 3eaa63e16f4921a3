using System.Globalization;
using Matching.Matches;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Today;

/// <summary>Proposals nobody answers, what came to nothing and who is next, matches that began, that one of the two ended, or that should come to an end.</summary>
public sealed class MatchLines(MatchStore matches, NextBest next, ReminderDays reminders) : TodaySource
{
    private const int MostNext = 25;
    private static readonly Texts<TodayPageTexts> T = new();

    public override async Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader)
    {
        var today = reader.Today;
        var asked = await matches.ListAsync([.. reader.Programmes], [MatchStates.Proposed, MatchStates.Accepted]);
        var running = await matches.ListAsync([.. reader.Programmes], [MatchStates.Active]);
        return
        [
            .. asked.Where(match => reminders.DueOn(match) <= today).Select(match =>
                Of(reader, match, TodayBlock.Late, match.Asked, T["line.unanswered." + match.AskedSide, Say.Day(match.Asked)], T["see"])),
            .. running.Where(match => match.PlannedEndOn <= today).Select(match =>
                Of(reader, match, TodayBlock.Due, match.PlannedEndOn!.Value, T["line.planned_end"], T["end"])),
            .. (await matches.WaitingUndecidedAsync([.. reader.Programmes])).Select(match =>
                Of(reader, match, TodayBlock.Due, match.EndedOn ?? match.ProposedOn, T["line.waits_again"], T["decide"])
                    with { Button = new TodayButton(T["decide"], "/matches/waiting" + QueryString.Create("participant", match.ParticipantId)) }),
            .. running.Where(match => match.ImportedOn is null && match.StartedOn > today.AddDays(-NewDays)).Select(match =>
                Of(reader, match, TodayBlock.New, match.StartedOn!.Value, T["line.started"], T["see"])),
            .. (await matches.EndedByASideSinceAsync([.. reader.Programmes], today.AddDays(1 - NewDays))).Select(match =>
                Of(reader, match, TodayBlock.New, match.ClosedOn!.Value, T["line.ended." + match.EndedBy, MatchTexts.Reason(match.EndReason!, CultureInfo.CurrentUICulture)], T["see"])),
            .. (await next.ListAsync([.. reader.Programmes], today.AddDays(-NewDays), today, MostNext)).Select(one => Next(reader, one)),
        ];
    }

    private static TodayLine Next(TodayReader reader, NextCandidate candidate)
    {
        var what = T["line.came_to_nothing." + candidate.Match.State];
        var button = candidate.Suggestion is { } suggestion
            ? new TodayButton(
                T["propose"],
                "/matches/propose" + QueryString.Create("participant", candidate.Participant.Id).Add("volunteer", suggestion.Volunteer.Id))
            : new TodayButton(T["see"], Addresses.OfParticipant(candidate.Participant.Id));
        var who = candidate.Suggestion is { } first ? T["line.next", reader.Volunteer(first.Volunteer.Id)] : T["line.next.none"];
        return Of(reader, candidate.Match, TodayBlock.New, candidate.Match.ClosedOn ?? candidate.Match.ProposedOn, $"{what} {who}", "") with { Button = button };
    }

    private static TodayLine Of(TodayReader reader, Match match, TodayBlock block, DateOnly since, string what, string button) =>
        new(block, since, reader.Pair(match), what, new TodayButton(button, Addresses.OfMatch(match.Id))) { Participant = match.ParticipantId };
}
