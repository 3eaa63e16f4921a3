using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dapper;
using Matching.Access;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Matches.Worries;
using Matching.People;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Objections;
using Matching.Suggestions.SetAside;
using Matching.Web.Tests.Pages.Suggestions.Models;

namespace Matching.Web.Tests.Load.Twice;

/// <summary>Pages with forms, each made afresh with people of its own as often as it is asked for.</summary>
public sealed partial class Worlds(MatchingApplication service, IReadOnlyDictionary<string, Visitor> visitors)
{
    /// <summary>On duty for worries.</summary>
    public const string OnDuty = "vagt";

    private int people;

    /// <summary>How to get to each page as often as one can be used up.</summary>
    public IReadOnlyList<Func<Task<World>>> All =>
    [
        .. new[] { OfPairs, OfRounds, OfLinks, OfFollowUps, OfSurveys, OfStaff }.SelectMany(part => part.Select(Opening)),
        .. new[] { Sides.Participant, Sides.Volunteer }.Select(side => (Func<Task<World>>)(() => WorryByLinkAsync(side))),
        .. WorryOutcomes.All.Select(outcome => Choosing("Outcome", outcome, WorryAsync)),
        Choosing("Answer", "no", async () => (Caseworker, MatchPage(await MatchAsync(MatchStates.Proposed)))),
        Choosing("Answer", "no", async () => (Caseworker, MatchPage(await MatchAsync(MatchStates.Accepted)))),
        .. FollowUpKinds.All.SelectMany(kind => FollowUpAnswers.To(kind).Select(answer => Choosing("Answer", answer, () => FollowUpLinkAsync(kind)))),
        .. new[] { Sides.Participant, Sides.Volunteer }.Select(side => (Func<Task<World>>)(() => ObjectionByLinkAsync(side))),
        .. OfResults,
        .. OfCatalogue,
        WeightsSeenAsync,
        WordsSeenAsync,
        HandOverSeenAsync,
    ];

    private IReadOnlyList<Func<Task<(Visitor Visitor, string Address)>>> OfPairs =>
    [
        async () => (Caseworker, await ProposalAsync()),
        async () => (Caseworker, MatchPage(await MatchAsync(MatchStates.Proposed))),
        async () => (Caseworker, MatchPage(await MatchAsync(MatchStates.Accepted))),
        async () => (Caseworker, MatchPage(await MatchAsync(MatchStates.Active))),
        async () => (Caseworker, MatchPage(await PausedAsync())),
        async () => (Caseworker, MatchPage(await MatchAsync(MatchStates.Ended))),
        async () => (Caseworker, MatchPage(await UnreachedAsync("UPDATE messages SET state = 'dead', attempts = 1, last_error = 'refused 550' WHERE match_id = @id"))),
        async () => (Caseworker, MatchPage(await UnreachedAsync("DELETE FROM messages WHERE match_id = @id; DELETE FROM links WHERE match_id = @id"))),
        async () => (Caseworker, "/matches/waiting?participant=" + (await FindAsync(await MatchAsync(MatchStates.Ended))).ParticipantId),
        async () => (Caseworker, "/people/apart?" + await PairAsync()),
        async () => (Caseworker, "/people/participant/" + await ApartAsync()),
        async () => (Caseworker, "/people/participant/" + await AsideAsync()),
        async () => (Caseworker, $"/suggestions/raise?participant={(await NewPairAsync()).Participant}"),
        async () => (Caseworker, "/suggestions/aside?" + await PairAsync()),
        async () => (Caseworker,
            $"/suggestions/change?participant={(await NewPairAsync()).Participant}&change={ListChangeCodes.ParticipantLanguage}&value=pl"),
        () => Task.FromResult((Administrator, "/suggestions/weights?programme=host")),
        async () => (Caseworker, "/suggestions/objection?side=participant&person=" + (await NewPairAsync()).Participant),
        async () => (Caseworker, await ObjectedAsync()),
        async () => (Administrator, await ModelAsync(ModelStates.Candidate, ModelStates.Shadow)),
        async () => (Administrator, await ModelAsync(ModelStates.Shadow, ModelStates.Active)),
        async () => (Administrator, await ModelAsync(ModelStates.Active, ModelStates.Retired)),
        async () => (Caseworker, "/matches/worry/" + await MatchAsync(MatchStates.Active)),
        async () => (Caseworker, "/matches/worry/" + await MatchAsync(MatchStates.Proposed)),
    ];

    private static Func<Task<World>> Opening(Func<Task<(Visitor Visitor, string Address)>> page) => async () =>
    {
        var (visitor, address) = await page();
        return new World(visitor, address, await visitor.OpenAsync(address));
    };

    /// <summary>A page on which one answer was chosen: the others are taken off it.</summary>
    private static Func<Task<World>> Choosing(string name, string value, Func<Task<(Visitor Visitor, string Address)>> page) => async () =>
    {
        var world = await Opening(page)();
        world.Page.QuerySelector($"input[name={name}][value={value}]").ShouldNotBeNull(world.Address);
        foreach (var other in world.Page.QuerySelectorAll($"input[name={name}]:not([value={value}])"))
        {
            other.Remove();
        }

        return world;
    };

    private Visitor Caseworker => visitors[Roles.Caseworker];

    private Visitor Administrator => visitors[Roles.Administrator];

    private Visitor Programme => visitors[Roles.Programme];

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

    private async Task<string> ObjectedAsync()
    {
        var (_, volunteer) = await NewPairAsync();
        (await service.Get<NoteObjection>().HandleAsync(Sides.Volunteer, volunteer, objects: true, service.Change)).ShouldBeOfType<ObjectionOutcome.Done>();
        return "/suggestions/objection?side=volunteer&person=" + volunteer;
    }

    /// <summary>One model that can go from one state to another: those of the worlds before are retired.</summary>
    private async Task<string> ModelAsync(string from, string to)
    {
        await SetAsync("UPDATE models SET state = 'retired'");
        var id = $"{++people}m";
        await service.AddAsync(KeptModels.Of(id, from));
        return $"/models/{id}/{to}";
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
            await service.Get<EndMatch>().HandleAsync(id, new MatchEnd(service.Change.On, "other", Closers.Caseworker), service.Change);
        }

        return id;
    }

    /// <summary>Proposed, and the question did not arrive.</summary>
    private async Task<string> UnreachedAsync(string sql)
    {
        var id = await MatchAsync(MatchStates.Proposed);
        await SetAsync(sql, new { id });
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

    /// <summary>A running match that began some days ago.</summary>
    private async Task<Match> RunningForAsync(int days)
    {
        var id = await MatchAsync(MatchStates.Active);
        await SetAsync("UPDATE matches SET proposed_on = @on, started_on = @on WHERE id = @id", new { id, on = service.Change.On.AddDays(-days) });
        return await FindAsync(id);
    }

    private Task<int> SetAsync(string sql, object? values = null) => service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, values, scope.Transaction));
}

/// <summary>A page, who opened it and where.</summary>
public sealed record World(Visitor Visitor, string Address, IHtmlDocument Page);
