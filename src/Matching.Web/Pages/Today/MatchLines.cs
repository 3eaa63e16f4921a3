using System.Globalization;
using Matching.Matches;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Today;

/// <summary>Proposals nobody answers, what came to nothing and who is next, matches that began, that one of the two ended, or that should come to an end.</summary>
public sealed class MatchLines(MatchStore matches, NextBest next, ReminderDays reminders) : TodaySource
{
    private static readonly Texts<TodayPageTexts> T = new();

    public override async Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader)
    {
        var today = reader.Today;
        return
        [
            .. reader.Asked.Where(match => reminders.DueOn(match) <= today).Select(match =>
                Of(reader, match, TodayBlock.Late, match.Asked, T["line.unanswered." + match.AskedSide, Say.Day(match.Asked)], T["see"])),
            .. (await matches.PlannedToEndAsync(reader.Programmes, today)).Select(match =>
                Of(reader, match, TodayBlock.Due, match.PlannedEndOn!.Value, T["line.planned_end"], T["end"])),
            .. (await matches.WaitingUndecidedAsync([.. reader.Programmes])).Select(match =>
                Of(reader, match, TodayBlock.Due, match.EndedOn ?? match.ProposedOn, T["line.waits_again"], T["decide"])
                    with { Button = new TodayButton(T["decide"], "/matches/waiting" + QueryString.Create("participant", match.ParticipantId)) }),
            .. (await matches.StartedAfterAsync(reader.Programmes, today.AddDays(-NewDays))).Select(match =>
                Of(reader, match, TodayBlock.New, match.StartedOn!.Value, T["line.started"], T["see"])),
            .. (await matches.EndedByASideSinceAsync([.. reader.Programmes], today.AddDays(1 - NewDays))).Select(match =>
                Of(reader, match, TodayBlock.New, match.ClosedOn!.Value, T["line.ended." + match.EndedBy, MatchTexts.Reason(match.EndReason!, CultureInfo.CurrentUICulture)], T["see"])),
            .. (await matches.CameToNothingSinceAsync([.. reader.Programmes], today.AddDays(-NewDays))).Select(match => CameToNothing(reader, match)),
        ];
    }

    /// <summary>Whom to propose next is worked out where the line is shown; the page of the participant tells it as well.</summary>
    private TodayLine CameToNothing(TodayReader reader, Match match)
    {
        var line = Of(reader, match, TodayBlock.New, match.ClosedOn!.Value, T["line.came_to_nothing." + match.State], "") with
        {
            Button = new TodayButton(T["see"], Addresses.OfParticipant(match.ParticipantId)),
        };
        return line with { Complete = async () => await next.AfterAsync(match, reader.Today) is { } candidate ? Next(reader, line, candidate) : line };
    }

    private static TodayLine Next(TodayReader reader, TodayLine line, NextCandidate candidate) => candidate.Suggestion is { Volunteer.Id: var volunteer }
        ? line with
        {
            What = $"{line.What} {T["line.next", reader.Volunteer(volunteer)]}",
            Button = new TodayButton(T["propose"], "/matches/propose" + QueryString.Create("participant", candidate.Participant.Id).Add("volunteer", volunteer)),
        }
        : line with { What = $"{line.What} {T["line.next.none"]}" };

    private static TodayLine Of(TodayReader reader, Match match, TodayBlock block, DateOnly since, string what, string button) =>
        new(block, since, reader.Pair(match), what, new TodayButton(button, Addresses.OfMatch(match.Id))) { Participant = match.ParticipantId };
}
