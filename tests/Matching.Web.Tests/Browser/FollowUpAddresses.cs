using Dapper;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Tests.Browser;

/// <summary>Pages about two running matches of the demo: one that began a week ago, and one of sixty days.</summary>
internal static class FollowUpAddresses
{
    public static async Task<(IReadOnlyList<string> Pages, IReadOnlyList<string> Links)> OfAsync(MatchingApplication application)
    {
        var today = application.Get<Clocks>().Today;
        var running = (await application.Get<MatchStore>().ListAsync(["mentor"], [MatchStates.Active])).OrderBy(match => match.Id, StringComparer.Ordinal).Take(2).ToList();
        foreach (var (match, days) in running.Zip([7, 60]))
        {
            await application.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
                "UPDATE matches SET started_on = @on, proposed_on = @on, imported_on = NULL WHERE id = @Id", new { match.Id, on = today.AddDays(-days) }, scope.Transaction));
        }

        await application.Get<FindDueFollowUps>().RunAsync();
        await application.Get<LogMeeting>().HandleAsync(running[1].Id, new FollowUpReply(null, today, MeetingKinds.Met, "Kaffe"), application.Change);
        return (
            [
                "/today?all=true", "/search?q=an", "/search?q=nobody-is-called-so", "/followups/earlier", "/followups/unheard", "/cases/hand-over", "/cases/hand-over?from=-",
                $"/cases/case/{running[1].ParticipantId}", $"/matches/match/{running[0].Id}", $"/matches/match/{running[1].Id}", $"/followups/meeting?match={running[0].Id}",
                $"/followups/note?about=match&subject={running[0].Id}", $"/followups/answer?match={running[0].Id}&kind=first_contact&wave=1&side=participant",
            ],
            [
                await QuestionAsync(application, running[0]), await QuestionAsync(application, running[1]), await ContactAsync(application, running[1]),
            ]);
    }

    private static async Task<string> QuestionAsync(MatchingApplication application, Match match)
    {
        var asked = (await application.Get<FollowUpStore>().StateAsync(match)).FollowUps[0];
        return $"/link/{(await application.Get<Links>().IssueAsync(asked.LinkId!)).Text}";
    }

    private static async Task<string> ContactAsync(MatchingApplication application, Match match)
    {
        var link = await application.Database.WriteAsync(scope => Links.CreateAsync(
            scope, LinkPurposes.Contact, Sides.Volunteer, match.VolunteerId, match.Id, application.Change.At, TimeSpan.FromDays(1)));
        return $"/link/{(await application.Get<Links>().IssueAsync(link)).Text}";
    }
}
