using Matching.FollowUps;
using Matching.FollowUps.Notes;
using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Messages;
using Matching.People;

namespace Matching.Web.Tests.Load.Twice;

public sealed partial class Worlds
{
    private IReadOnlyList<Func<Task<(Visitor Visitor, string Address)>>> OfFollowUps =>
    [
        async () => (Caseworker, await DueAsync(FollowUpKinds.FirstContact)),
        async () => (Caseworker, await DueAsync(FollowUpKinds.CheckIn)),
        async () => (Caseworker, await EarlierAsync()),
        async () => (Caseworker, "/followups/meeting?match=" + (await RunningForAsync(days: 3)).Id),
        async () => (Caseworker, "/followups/note?about=match&subject=" + await MatchAsync(MatchStates.Active)),
        async () => (Caseworker, "/followups/note?about=participant&subject=" + (await NewPairAsync()).Participant),
        async () => (Caseworker, "/followups/note?about=volunteer&subject=" + (await NewPairAsync()).Volunteer),
        async () => (Caseworker, "/people/participant/" + await NotedAsync()),
    ];

    private Task<Match> WithQuestionAsync(string kind) => RunningForAsync(kind == FollowUpKinds.FirstContact ? 7 : 60);

    private async Task<DueFollowUp> DueOfAsync(Match match) =>
        service.Get<FollowUpRules>().DueOn(await service.Get<FollowUpStore>().StateAsync(match), service.Change.On)[0];

    private async Task<string> DueAsync(string kind)
    {
        var match = await WithQuestionAsync(kind);
        var due = await DueOfAsync(match);
        due.Kind.ShouldBe(kind);
        return $"/followups/answer?match={match.Id}&kind={kind}&wave={due.Wave}&side={due.Side}";
    }

    private async Task<(Visitor Visitor, string Address)> FollowUpLinkAsync(string kind)
    {
        var match = await WithQuestionAsync(kind);
        var due = await DueOfAsync(match);
        (await service.Get<AskFollowUp>().HandleAsync(match.Id, due.Kind, due.Wave, due.Side, service.Change)).ShouldBeOfType<FollowUpOutcome.Done>();
        return (Stranger, await LinkAsync(match.Id, kind, due.Side));
    }

    /// <summary>One match whose questions fell due before its import: those of the worlds before are over.</summary>
    private async Task<string> EarlierAsync()
    {
        var today = service.Change.On;
        await SetAsync("UPDATE matches SET state = 'ended', ended_on = @today, end_reason = 'other' WHERE state = 'active' AND imported_on IS NOT NULL", new { today });
        await SetAsync("UPDATE matches SET imported_on = @today WHERE id = @Id", new { today, (await RunningForAsync(days: 60)).Id });
        return "/followups/earlier";
    }

    private async Task<string> NotedAsync()
    {
        var (participant, _) = await NewPairAsync();
        (await service.Get<WriteNote>().HandleAsync(Note.OnParticipant, participant, "Ring igen", service.Change.On, [Programmes.Host], service.Change)).ShouldBeOfType<NoteOutcome.Written>();
        return participant;
    }

    private async Task<(Visitor Visitor, string Address)> WorryAsync()
    {
        var match = await MatchAsync(MatchStates.Active);
        var raised = await service.Get<RaiseWorry>().ByStaffAsync(match, new WorryWords("Han ringer om natten"), service.Change);
        return (visitors[OnDuty], "/worries/worry/" + raised.ShouldBeOfType<WorryOutcome.Raised>().Id);
    }
}
