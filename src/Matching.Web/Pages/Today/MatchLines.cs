using System.Globalization;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Today;

/// <summary>
/// Proposals nobody answers, what came to nothing and who is next, matches that began, that one of the two ended, or that should come to an
/// end. Nothing of a match whose contact is stopped: somebody is worried, and that comes first.
/// </summary>
public sealed class MatchLines(MatchStore matches, NextBest next, ReminderDays reminders, ContactStops stops) : TodaySource
{
    private static readonly Texts<TodayPageTexts> T = new();

    public override async Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader)
    {
        var today = reader.Today;
        var stopped = await stops.AllAsync();
        IEnumerable<Match> Moving(IEnumerable<Match> some) => some.Where(match => !stopped.Contains(match.Id));
        return
        [
            .. Moving(reader.Asked).Where(match => reminders.DueOn(match) <= today).Select(match =>
                Of(reader, match, TodayBlock.Late, match.Asked, T["line.unanswered." + match.AskedSide, Say.Day(match.Asked)], T["see"]) with { Urgency = Urgencies.Unanswered }),
            .. Moving(await matches.PlannedToEndAsync(reader.Programmes, today)).Select(match =>
                Of(reader, match, TodayBlock.Due, match.PlannedEndOn!.Value, T["line.planned_end"], T["end"])),
            .. Moving(await matches.WaitingUndecidedAsync([.. reader.Programmes])).Select(match =>
                Of(reader, match, TodayBlock.Due, match.EndedOn ?? match.ProposedOn, T["line.waits_again"], T["decide"])
                    with { Button = new TodayButton(T["decide"], "/matches/waiting" + QueryString.Create("participant", match.ParticipantId)) }),
            .. Moving(await matches.StartedAfterAsync(reader.Programmes, today.AddDays(-NewDays))).Select(match =>
                Of(reader, match, TodayBlock.New, match.StartedOn!.Value, T["line.started"], T["see"])),
            .. Moving(await matches.EndedByASideSinceAsync([.. reader.Programmes], today.AddDays(1 - NewDays))).Select(match =>
                Of(reader, match, TodayBlock.New, match.ClosedOn!.Value, T["line.ended." + match.EndedBy, MatchTexts.Reason(match.EndReason!, CultureInfo.CurrentUICulture)], T["see"])),
            .. Moving(await matches.CameToNothingSinceAsync([.. reader.Programmes], today.AddDays(-NewDays))).Select(match => CameToNothing(reader, match)),
        ];
    }

    /// <summary>Whom to propose next is worked out where the line is shown; the page of the participant tells it as well.</summary>
    private TodayLine CameToNothing(TodayReader reader, Match match)
    {
        var line = Of(reader, match, TodayBlock.New, match.ClosedOn!.Value, T["line.came_to_nothing." + match.State], "") with
        {
            Button = new TodayButton(T["see.participant"], Addresses.OfParticipant(match.ParticipantId)),
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
