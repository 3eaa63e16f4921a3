using Dapper;
using Matching.Messages;
using Matching.Results.Asking;
using Matching.Results.Cataloguing;

namespace Matching.Web.Tests.Load.Twice;

public sealed partial class Worlds
{
    /// <summary>Each in a year of its own, with one initiative and one indicator.</summary>
    private IReadOnlyList<Func<Task<World>>> OfCatalogue =>
    [
        // First, while their years lie in the past.
        DueAsync,
        FiguresByLinkAsync,
        () => OpenedAsync((year, _) => $"/results/{year}/catalogue/indicators/lab{year}.places", ("#NameDa", "Pladser"), ("#Target", "12"), ("#Reason", "flere lokaler"), ("#why-remove", "tælles ikke")),
        TakenOutAsync,
        () => OpenedAsync((year, _) => $"/results/{year}/catalogue/new-indicator?initiative=lab{year}", ("#Code", $"new{years}.guests"), ("#NameDa", "Gæster"), ("#Target", "3")),
        () => OpenedAsync((year, _) => $"/results/{year}/catalogue/initiatives/lab{year}", ("#NameDa", "Laboratoriet")),
        () => OpenedAsync((year, _) => $"/results/{year}/catalogue/new-initiative", ("#Code", $"new{years}"), ("#NameDa", "Nyt")),
        () => OpenedAsync((year, _) => $"/results/{year}/catalogue/owners", ("#Name", "Line Holm"), ("#Email", "line@example.org")),
        () => OpenedAsync((year, owner) => $"/results/{year}/catalogue/owners?id={owner}", ("#Name", "Line Holm"), ("#Email", "l@example.org")),
        () => OpenedAsync((year, _) => $"/results/{year}/catalogue/budget", ("#Amount", "4.000.000")),
        () => OpenedAsync((year, _) => $"/results/{year}/catalogue/goals", ("#NameDa", "Blandt de fire bedste")),
        () => GoalAsync(removed: false),
        () => GoalAsync(removed: true),
        () => ForwardAsync(decided: false),
        () => ForwardAsync(decided: true),
    ];

    private Task<int> NewLabAsync() => NewYearAsync(year => $"lab{year}");

    private async Task<World> OpenedAsync(Func<int, string, string> at, params (string Field, string Value)[] filled)
    {
        var year = await NewLabAsync();
        await SetAsync("DELETE FROM programme_goals");
        await SetAsync("UPDATE indicators SET comparator = '>=', target = 10, name_da = 'Plads', source = 'manual' WHERE code = @code", new { code = $"lab{year}.places" });
        await SetAsync("UPDATE initiatives SET name_da = 'Lab' WHERE code = @code", new { code = $"lab{year}" });
        var address = at(year, await OwnerAsync(year));
        var page = await Administrator.OpenAsync(address);
        foreach (var (field, value) in filled)
        {
            page.QuerySelector(field).ShouldNotBeNull($"{address} {field}").SetAttribute("value", value);
            if (page.QuerySelector(field)!.LocalName == "textarea")
            {
                page.QuerySelector(field)!.TextContent = value;
            }
        }

        return new World(Administrator, address, page);
    }

    private async Task<string> OwnerAsync(int year)
    {
        // A new world has as many forms as the one before: those of others are gone.
        await SetAsync("DELETE FROM figure_owners");
        var owner = new FigureOwner { Id = NewId.For(FigureOwner.IdPrefix), Name = "Line Holm", Email = "line@example.org", Language = "da" };
        (await service.Get<SaveOwner>().HandleAsync(owner, service.Change)).ShouldBeOfType<CatalogueOutcome.Saved>();
        await SetAsync("UPDATE initiatives SET owner = @Id WHERE code = @code", new { owner.Id, code = $"lab{year}" });
        return owner.Id;
    }

    private async Task<World> TakenOutAsync()
    {
        var year = await NewLabAsync();
        var change = service.Change with { Why = "tælles ikke" };
        (await service.Get<SaveIndicator>().RemoveAsync($"lab{year}.places", $"{year}", 1, change)).ShouldBeOfType<CatalogueOutcome.Saved>();
        var address = $"/results/{year}/catalogue/indicators/lab{year}.places";
        return new World(Administrator, address, await Administrator.OpenAsync(address));
    }

    private async Task<World> GoalAsync(bool removed)
    {
        var year = await NewLabAsync();
        // A new world has as many forms as the one before: the goals of others are gone.
        await SetAsync("DELETE FROM programme_goals");
        var goal = new ProgrammeGoal { Id = NewId.For(ProgrammeGoal.IdPrefix), Place = 1, NameDa = "Blandt de fire bedste" };
        await service.Get<SaveGoal>().HandleAsync(goal, service.Change);
        if (removed)
        {
            await service.Get<SaveGoal>().RemoveAsync(goal.Id, 1, service.Change);
        }

        var address = $"/results/{year}/catalogue/goals{(removed ? "" : "?id=" + goal.Id)}";
        var page = await Administrator.OpenAsync(address);
        page.QuerySelector("#NameDa")!.SetAttribute("value", "Blandt de tre bedste");
        if (!removed)
        {
            page.QuerySelector("#Reason")!.TextContent = "højere";
        }

        return new World(Administrator, address, page);
    }

    private async Task<World> ForwardAsync(bool decided)
    {
        var year = await NewLabAsync();
        // The next year of this world is not the year of the next.
        var next = ++years;
        // Each year is asked of its own laboratory only.
        await SetAsync("DELETE FROM initiatives WHERE code LIKE 'lab%' AND code <> @code", new { code = $"lab{year}" });
        var address = $"/results/{next}/catalogue/forward";
        if (decided)
        {
            var forward = service.Get<ForwardStore>();
            var plan = await forward.OfAsync($"{next}");
            var draft = new ForwardDraft(
                plan.Period, plan.Mark,
                plan.Lines.ToDictionary(line => line.Indicator.Code, ForwardChoice? (line) => new ForwardChoice { Indicator = line.Indicator.Code, Choice = ForwardChoice.Keep }, StringComparer.Ordinal),
                plan.Initiatives.Where(one => one.State is null).ToDictionary(one => one.Initiative.Code, string? (_) => "planned", StringComparer.Ordinal));
            (await service.Get<CopyForward>().DraftAsync(draft, service.Change)).ShouldBeOfType<CatalogueOutcome.Saved>();
        }

        return new World(Administrator, address, await Administrator.OpenAsync(address));
    }

    /// <summary>One figure is due, of somebody.</summary>
    private async Task<(int Year, string Owner)> DueYearAsync()
    {
        await SetAsync("UPDATE indicators SET frequency = NULL");
        var year = await NewLabAsync();
        var owner = await OwnerAsync(year);
        await SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = @from WHERE code = @code", new { from = new DateOnly(year, 1, 1), code = $"lab{year}.places" });
        return (year, owner);
    }

    private async Task<World> DueAsync()
    {
        await DueYearAsync();
        var page = await Administrator.OpenAsync("/results/due");
        page.QuerySelector("input[name=Reason]").ShouldNotBeNull().SetAttribute("value", "blev aldrig talt");
        return new World(Administrator, "/results/due", page);
    }

    private async Task<World> FiguresByLinkAsync()
    {
        var (_, owner) = await DueYearAsync();
        (await service.Get<AskOwner>().HandleAsync(owner, service.Change)).ShouldBeTrue();
        var link = await service.Database.ReadAsync(connection => connection.ExecuteScalarAsync<string>("SELECT id FROM links WHERE person = @owner", new { owner }));
        var address = "/link/" + (await service.Get<Links>().IssueAsync(link!)).Text;
        var page = await Stranger.OpenAsync(address);
        page.QuerySelector("input[inputmode=decimal]").ShouldNotBeNull().SetAttribute("value", "12");
        page.QuerySelector("input[type=checkbox]")!.Remove();
        return new World(Stranger, address, page);
    }
}
