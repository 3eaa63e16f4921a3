using Matching.Matches;
using Matching.People;
using Matching.Suggestions;

namespace Matching.Web.Tests.Browser;

/// <summary>A match in each state of its life, made of people of the demo who wait.</summary>
public static class MatchPages
{
    /// <param name="service">With the demo in it.</param>
    /// <param name="but">Participants whom other pages need as they are.</param>
    /// <returns>The addresses of their pages.</returns>
    public static async Task<IReadOnlyList<string>> MakeAsync(MatchingApplication service, IReadOnlyCollection<string> but)
    {
        var today = service.Change.On;
        var waiting = (await service.Get<PeopleStore>().ParticipantsAsync(Programmes.Host))
            .Where(one => one.OpenWith is null && one.WaitsFrom(today) is not null && !but.Contains(one.Id))
            .OrderByDescending(one => one.Id, StringComparer.Ordinal);
        var made = new List<string>();
        foreach (var participant in waiting)
        {
            if (made.Count < 6 && await ProposeAsync(service, participant.Id) is { } id)
            {
                made.Add(id);
            }
        }

        made.Count.ShouldBe(6);
        foreach (var id in made.Skip(1))
        {
            await RecordAsync(service, id, Sides.Volunteer, yes: true);
        }

        foreach (var id in made.Skip(3))
        {
            await RecordAsync(service, id, Sides.Participant, yes: true);
        }

        await RecordAsync(service, made[2], Sides.Participant, yes: false);
        var version = (await service.Get<MatchStore>().FindAsync(made[4]))!.Version;
        await service.Get<PauseMatch>().HandleAsync(made[4], today.AddDays(30), "rejser til familien i august", version, service.Change);
        await service.Get<PlanEnd>().HandleAsync(made[4], today.AddMonths(6), version + 1, service.Change);
        await service.Get<EndMatch>().HandleAsync(made[5], new MatchEnd(today, "no_fit", Sides.Volunteer, "Vi taler sammen igen til foråret."), service.Change);
        var ended = (await service.Get<MatchStore>().FindAsync(made[5]))!.ParticipantId;
        return [.. made.Select(id => "/matches/match/" + id), "/matches/waiting?participant=" + ended, "/people/participant/" + ended];
    }

    private static async Task<string?> ProposeAsync(MatchingApplication service, string participant)
    {
        var list = await service.Get<SuggestForParticipant>().HandleAsync(participant, 1, service.Change.On) as SuggestOutcome.Suggested;
        return list?.List.Suggestions is [var first, ..]
            ? (await service.Get<ProposeMatch>().HandleAsync(participant, first.Volunteer.Id, service.Change) as ProposeOutcome.Proposed)?.MatchId
            : null;
    }

    private static async Task RecordAsync(MatchingApplication service, string id, string side, bool yes) =>
        (await service.Get<RecordAnswer>().HandleAsync(id, new GivenAnswer(side, yes, service.Change.On, AnswerWays.Phone, yes ? null : "no_time"), service.Change))
            .ShouldBeOfType<RecordOutcome.Recorded>();
}
