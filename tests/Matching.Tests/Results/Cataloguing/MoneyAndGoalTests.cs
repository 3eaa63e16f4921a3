using Matching.Kpi.Report;
using Matching.Results.Cataloguing;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Cataloguing;

public class MoneyAndGoalTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_programmes_four_million_are_held_against_what_its_own_initiatives_spent(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.SetAsync("UPDATE initiatives SET funding = 'programme' WHERE code = 'lab'");
        await city.SetAsync("UPDATE initiatives SET funding = 'Inklusionsaftalen 2012' WHERE code = 'firms'");

        (await SaveAsync(city, 0, 4_000_000, ("lab", 2_500_000, 2_400_000), ("firms", 800_000, null))).ShouldBe(new CatalogueOutcome.Saved("2012", IsChange: true));

        var budget = await city.Room.Get<BudgetStore>().OfAsync("2012");
        (budget.Amount, budget.Version, budget.SavedBy).ShouldBe((4_000_000, 1, "ida"));
        var known = budget.Money;
        (known.GrantedByProgramme, known.SpentOfProgramme, known.Granted, known.Spent, known.Silent).ShouldBe((2_500_000, 2_400_000, 3_300_000, 2_400_000, 0));
        (await SaveAsync(city, 0, 4_000_000, ("lab", 2_500_000, 2_400_000), ("firms", 800_000, null))).ShouldBe(new CatalogueOutcome.Saved("2012", IsChange: false));
        (await SaveAsync(city, 0, 3_000_000)).ShouldBeOfType<CatalogueOutcome.Stale>();
        (await SaveAsync(city, 1, 4_000_000, ("lab", 2_500_000, -1))).ShouldBe(new CatalogueOutcome.CannotBe("Spent[lab]", "amount_cannot_be"));
        (await city.AuditOfAsync("money")).Count.ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_long_term_goal_is_changed_with_a_reason_and_can_be_taken_out_and_back_in(string engine)
    {
        await using var city = await CreateAsync(engine);
        var save = city.Room.Get<SaveGoal>();
        var said = new ProgrammeGoal { Id = NewId.For(ProgrammeGoal.IdPrefix), Place = 1, NameDa = "Blandt de fire mest inkluderende byer", ByYear = "2015", Indicator = Places };

        var id = (await save.HandleAsync(said, city.Room.By("ida"))).ShouldBeOfType<CatalogueOutcome.Saved>().Id;
        said = said with { Id = id, Version = 1, ByYear = "2016" };
        (await save.HandleAsync(said, city.Room.By("bo"))).ShouldBeOfType<CatalogueOutcome.ReasonIsMissing>();
        (await save.HandleAsync(said with { Indicator = "nowhere" }, city.Room.By("bo", "nej"))).ShouldBe(new CatalogueOutcome.CannotBe("Indicator", "indicator_is_unknown"));
        (await save.HandleAsync(said, city.Room.By("bo", "Et år mere"))).ShouldBe(new CatalogueOutcome.Saved(id, IsChange: true));
        (await save.RemoveAsync(id, 1, city.Room.By("bo"))).ShouldBeOfType<CatalogueOutcome.Stale>();
        (await save.RemoveAsync(id, 2, city.Room.By("bo"))).ShouldBe(new CatalogueOutcome.Saved(id, IsChange: true));
        (await save.RestoreAsync(id, 3, city.Room.By("bo"))).ShouldBe(new CatalogueOutcome.Saved(id, IsChange: true));

        var goal = (await city.Room.Get<GoalStore>().AllAsync()).ShouldHaveSingleItem();
        (goal.ByYear, goal.IsRemoved, goal.Version).ShouldBe(("2016", false, 4));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_initiative_says_why_it_is_to_reach_something_else_and_keeps_what_stood_there(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.SetAsync("UPDATE initiatives SET criteria_da = 'Ti pladser' WHERE code = 'lab'");
        var there = (await city.Room.Get<InitiativeStore>().OfPeriodAsync("2012")).Single(one => one.Code == "lab");
        var save = city.Room.Get<SaveInitiative>();

        (await save.ChangeAsync(there with { CriteriaDa = "Tolv pladser" }, city.Room.By("ida"))).ShouldBeOfType<CatalogueOutcome.ReasonIsMissing>();
        (await save.ChangeAsync(there with { CriteriaDa = "Tolv pladser", StatusDa = "I gang" }, city.Room.By("ida", "Flere lokaler"))).ShouldBe(new CatalogueOutcome.Saved("lab", IsChange: true));
        (await save.ChangeAsync(there with { NameDa = "Et andet navn" }, city.Room.By("bo"))).ShouldBeOfType<CatalogueOutcome.Stale>();

        var change = (await city.Room.Get<InitiativeStore>().ChangesAsync("lab")).ShouldHaveSingleItem();
        (change.CriteriaDa, change.Who, change.Why, change.Version).ShouldBe(("Ti pladser", "ida", "Flere lokaler", 2));
    }

    private static Task<CatalogueOutcome> SaveAsync(ResultsCity city, int version, long? amount, params (string Initiative, long? Granted, long? Spent)[] money) =>
        city.Room.Get<SaveBudget>().HandleAsync(
            new ProgrammeBudget
            {
                Period = "2012", Amount = amount, Version = version,
                Initiatives = [.. money.Select(one => new MoneyLine { Initiative = one.Initiative, Granted = one.Granted, Spent = one.Spent })],
            },
            city.Room.By("ida"));
}
