using AngleSharp.Html.Dom;
using Dapper;
using Matching.Access;
using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.Rounds;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.SetAside;
using Matching.Surveys;

namespace Matching.Web.Tests.Load.Twice;

/// <summary>Pages with forms, each made afresh with people of its own as often as it is asked for.</summary>
public sealed class Worlds(MatchingApplication service, IReadOnlyDictionary<string, Visitor> visitors)
{
    private int people;

    /// <summary>How to get to each page as often as one can be used up.</summary>
    public IReadOnlyList<Func<Task<(Visitor Visitor, string Address, IHtmlDocument Page)>>> All => [.. Pages.Select(Opening), WeightsSeenAsync];

    private IReadOnlyList<Func<Task<(Visitor Visitor, string Address)>>> Pages =>
    [
        async () => (Caseworker, await ProposalAsync()),
        async () => (Caseworker, MatchPage(await MatchAsync(MatchStates.Proposed))),
        async () => (Caseworker, MatchPage(await MatchAsync(MatchStates.Accepted))),
        async () => (Caseworker, MatchPage(await MatchAsync(MatchStates.Active))),
        async () => (Caseworker, MatchPage(await PausedAsync())),
        async () => (Caseworker, MatchPage(await MatchAsync(MatchStates.Ended))),
        async () => (Caseworker, "/matches/waiting?participant=" + (await FindAsync(await MatchAsync(MatchStates.Ended))).ParticipantId),
        async () => (Caseworker, "/people/apart?" + await PairAsync()),
        async () => (Caseworker, "/people/participant/" + await ApartAsync()),
        async () => (Caseworker, "/people/participant/" + await AsideAsync()),
        async () => (Caseworker, $"/suggestions/raise?participant={(await NewPairAsync()).Participant}"),
        async () => (Caseworker, "/suggestions/aside?" + await PairAsync()),
        async () => (Caseworker,
            $"/suggestions/change?participant={(await NewPairAsync()).Participant}&change={ListChangeCodes.ParticipantLanguage}&value=pl"),
        () => Task.FromResult((visitors[Roles.Administrator], "/suggestions/weights?programme=host")),
        () => Task.FromResult((Caseworker, "/rounds/new")),
        async () => (Caseworker, "/rounds/round/" + await RoundAsync(ready: false)),
        async () => (Caseworker, "/rounds/round/" + await RoundAsync(ready: true)),
        async () => (Caseworker, "/rounds/round/" + await EditedRoundAsync()),
        async () => (Caseworker, await RoundChangeAsync()),
        async () => (Caseworker, "/rounds/commit/" + await RoundAsync(ready: true)),
        async () => (Stranger, await LinkAsync(await MatchAsync(MatchStates.Proposed), LinkPurposes.VolunteerAnswer)),
        async () => (Stranger, await LinkAsync(await MatchAsync(MatchStates.Accepted), LinkPurposes.ParticipantAnswer)),
        async () => (Stranger, await SurveyAsync()),
    ];

    private static Func<Task<(Visitor, string, IHtmlDocument)>> Opening(Func<Task<(Visitor Visitor, string Address)>> page) => async () =>
    {
        var (visitor, address) = await page();
        return (visitor, address, await visitor.OpenAsync(address));
    };

    /// <summary>The form that saves weights stands on the page that shows what other weights would do.</summary>
    private async Task<(Visitor Visitor, string Address, IHtmlDocument Page)> WeightsSeenAsync()
    {
        const string address = "/suggestions/weights?programme=mentor";
        var visitor = visitors[Roles.Administrator];
        var form = FilledForm.On(await visitor.OpenAsync(address), address)[0];
        var other = form.Fields.Select(field => field.Key == "weights[goals]" ? new(field.Key, $"{++people % 50}") : field);
        return (visitor, address, await visitor.PostAsync(form.Address, other));
    }

    private Visitor Caseworker => visitors[Roles.Caseworker];

    private Visitor Stranger => visitors[""];

    private static string MatchPage(string id) => "/matches/match/" + id;

    private async Task<(string Participant, string Volunteer)> NewPairAsync()
    {
        var number = ++people;
        await service.Database.AddAsync(Seed.Newcomer($"p{number}", $"Amira Prøve{number}"));
        await service.Database.AddAsync(Seed.Host($"v{number}", $"Søren Prøve{number}"));
        return ($"p{number}", $"v{number}");
    }

    private async Task<string> PairAsync()
    {
        var (participant, volunteer) = await NewPairAsync();
        return $"participant={participant}&volunteer={volunteer}";
    }

    private async Task<string> ProposalAsync() => "/matches/propose?" + await PairAsync();

    private async Task<string> ApartAsync()
    {
        var (participant, volunteer) = await NewPairAsync();
        await service.Get<KeepApart>().HandleAsync(participant, volunteer, service.Change with { Why = "de er uvenner" });
        return participant;
    }

    private async Task<string> AsideAsync()
    {
        var (participant, volunteer) = await NewPairAsync();
        await service.Get<SetAsideCandidate>().HandleAsync(participant, volunteer, service.Change);
        return participant;
    }

    private async Task<Match> FindAsync(string id) => (await service.Get<MatchStore>().FindAsync(id))!;

    private async Task<string> MatchAsync(string state)
    {
        var (participant, volunteer) = await NewPairAsync();
        var id = ((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync(participant, volunteer, service.Change)).MatchId;
        if (state != MatchStates.Proposed)
        {
            await YesAsync(id, Sides.Volunteer);
        }

        if (state is MatchStates.Active or MatchStates.Ended)
        {
            await YesAsync(id, Sides.Participant);
        }

        if (state == MatchStates.Ended)
        {
            await service.Get<EndMatch>().HandleAsync(id, service.Change.On, "other", Closers.Caseworker, service.Change);
        }

        return id;
    }

    private async Task YesAsync(string id, string side) => await service.Get<RecordAnswer>().HandleAsync(
        id, new GivenAnswer(side, Yes: true, service.Change.On, AnswerWays.Phone), service.Change);

    private async Task<string> PausedAsync()
    {
        var id = await MatchAsync(MatchStates.Active);
        await service.Get<PauseMatch>().HandleAsync(id, service.Change.On.AddDays(9), "ferie", (await FindAsync(id)).Version, service.Change);
        return id;
    }

    /// <summary>A draft of two pairs: everybody of the worlds before is taken.</summary>
    private async Task<string> RoundAsync(bool ready)
    {
        await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            "UPDATE participants SET open_with = 'v1' WHERE open_with IS NULL; UPDATE volunteers SET places_left = 0", transaction: scope.Transaction));
        await NewPairAsync();
        await NewPairAsync();
        var id = await service.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), service.Change);
        if (ready)
        {
            await service.Get<RunSweeps>().All.Single(sweep => sweep.Name == "rounds").RunAsync();
        }

        return id;
    }

    private async Task<string> EditedRoundAsync()
    {
        var id = await RoundAsync(ready: true);
        var pair = (await service.Get<RoundResultStore>().FindAsync(id))!.Pairs[0];
        await service.Get<EditRound>().HandleAsync(
            id, 1, [new RoundEdit { Kind = EditKinds.Pin, ParticipantId = pair.ParticipantId, VolunteerId = pair.VolunteerId }], service.Change);
        await service.Get<RunSweeps>().All.Single(sweep => sweep.Name == "rounds").RunAsync();
        return id;
    }

    private async Task<string> RoundChangeAsync()
    {
        var id = await RoundAsync(ready: true);
        return $"/rounds/change?id={id}&participant={(await service.Get<RoundResultStore>().FindAsync(id))!.Pairs[0].ParticipantId}";
    }

    private async Task<string> LinkAsync(string match, string purpose)
    {
        var link = await service.Database.ReadAsync(connection => connection.ExecuteScalarAsync<string>(
            "SELECT id FROM links WHERE match_id = @match AND purpose = @purpose", new { match, purpose }));
        return "/link/" + (await service.Get<Links>().IssueAsync(link!)).Text;
    }

    private async Task<string> SurveyAsync()
    {
        var id = await MatchAsync(MatchStates.Ended);
        await service.Get<FindDueSurveys>().RunAsync();
        return await LinkAsync(id, LinkPurposes.Survey("end"));
    }
}
