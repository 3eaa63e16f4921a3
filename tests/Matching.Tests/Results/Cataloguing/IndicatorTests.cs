using Matching.Kpi.Verdicts;
using Matching.Results.Cataloguing;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Cataloguing;

public class IndicatorTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_target_is_changed_with_a_reason_and_what_stood_there_stays_to_be_seen(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 12));
        var there = await IndicatorAsync(city);

        (await ChangeAsync(city, there with { Target = 15 })).ShouldBeOfType<CatalogueOutcome.ReasonIsMissing>();
        (await ChangeAsync(city, there with { Target = 15, RationaleDa = "Flere lokaler" }, "Vi fik to lokaler mere")).ShouldBe(new CatalogueOutcome.Saved(Places, IsChange: true));

        (await city.IndicatorAsync()).Verdict.ShouldBe(Verdict.Missed);
        var versions = await city.Room.Get<IndicatorStore>().VersionsAsync(Places, "2012");
        versions.Select(one => (one.Indicator.Target, one.Indicator.RationaleDa, one.Who, one.Why)).ShouldBe(
            [(15, "Flere lokaler", "ida", "Vi fik to lokaler mere"), (10, null, null, null)]);
        versions[0].At.ShouldBe(city.Room.By("ida").At);
        (await city.AuditOfAsync("indicator")).ShouldBe(["indicator.changed"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Missing_words_are_filled_in_without_a_reason_and_replaced_with_one(string engine)
    {
        await using var city = await CreateAsync(engine);
        var there = await IndicatorAsync(city);

        await SavedAsync(city, there with { DefinitionDa = "Pladser, der er taget i brug", MethodDa = "Optælling", Kind = IndicatorKinds.Activity });
        there = await IndicatorAsync(city);
        (await ChangeAsync(city, there with { DefinitionDa = "Pladser, der er bevilget" })).ShouldBeOfType<CatalogueOutcome.ReasonIsMissing>();
        await SavedAsync(city, there with { DefinitionDa = "Pladser, der er bevilget" }, "Vi talte forkert");

        (await IndicatorAsync(city)).ShouldBe(there with { DefinitionDa = "Pladser, der er bevilget", Version = 3 });
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_two_who_change_the_same_one_the_second_is_told_and_who_sends_twice_has_changed_once(string engine)
    {
        await using var city = await CreateAsync(engine);
        var there = await IndicatorAsync(city);
        var said = there with { Target = 15 };

        await SavedAsync(city, said, "mere plads");
        (await ChangeAsync(city, said, "mere plads")).ShouldBe(new CatalogueOutcome.Saved(Places, IsChange: false));
        (await ChangeAsync(city, there with { Target = 9 }, "mindre plads")).ShouldBeOfType<CatalogueOutcome.Stale>();

        (await IndicatorAsync(city)).Target.ShouldBe(15);
        (await city.AuditOfAsync("indicator")).ShouldBe(["indicator.changed"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task One_is_added_taken_out_with_a_reason_and_taken_back_in(string engine)
    {
        await using var city = await CreateAsync(engine);
        var save = city.Room.Get<SaveIndicator>();
        var said = Index with { Code = "lab.guests", Unit = "count", Comparator = ">=", Target = 3, Baseline = null, BaselinePeriod = null };

        (await save.AddAsync(said, city.Room.By("ida"))).ShouldBe(new CatalogueOutcome.Saved("lab.guests", IsChange: true));
        (await save.AddAsync(said, city.Room.By("ida"))).ShouldBe(new CatalogueOutcome.Saved("lab.guests", IsChange: false));
        (await save.AddAsync(said with { Target = 4 }, city.Room.By("ida"))).ShouldBeOfType<CatalogueOutcome.AlreadyThere>();
        (await save.RemoveAsync("lab.guests", "2012", 1, city.Room.By("bo"))).ShouldBeOfType<CatalogueOutcome.ReasonIsMissing>();
        (await save.RemoveAsync("lab.guests", "2012", 1, city.Room.By("bo", "Tælles ikke mere"))).ShouldBe(new CatalogueOutcome.Saved("lab.guests", IsChange: true));
        (await city.ReportAsync()).Indicators.ShouldNotContain(one => one.Code == "lab.guests");
        (await save.RestoreAsync("lab.guests", "2012", 1, city.Room.By("bo"))).ShouldBeOfType<CatalogueOutcome.Stale>();
        (await save.RestoreAsync("lab.guests", "2012", 2, city.Room.By("bo"))).ShouldBe(new CatalogueOutcome.Saved("lab.guests", IsChange: true));

        (await city.ReportAsync()).Indicators.ShouldContain(one => one.Code == "lab.guests");
        (await city.Room.Get<IndicatorStore>().VersionsAsync("lab.guests", "2012")).Select(one => (one.Indicator.IsRemoved, one.Who, one.Why)).ShouldBe(
            [(false, "bo", null), (true, "bo", "Tælles ikke mere"), (false, "ida", null)]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_rank_that_fell_from_seven_to_five_on_its_way_to_four_has_come_two_thirds_of_it(string engine)
    {
        await using var city = await CreateAsync(engine);
        (await city.Room.Get<SaveIndicator>().AddAsync(Index, city.Room.By("ida"))).ShouldBeOfType<CatalogueOutcome.Saved>();

        await city.EnterAsync(Figure(Index.Code, 5));

        var indicator = await city.IndicatorAsync(Index.Code);
        indicator.Verdict.ShouldBe(Verdict.Missed);
        indicator.Progress!.Value.ShouldBe(200.0 / 3, 1e-9);
        await city.EnterAsync(Figure(Index.Code, 4, on: "2013-03-01"));
        (await city.IndicatorAsync(Index.Code)).Progress.ShouldBe(100);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task In_an_approved_year_every_change_says_why_and_what_was_reported_stays(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 12));
        await city.ApproveAsync();
        var there = await IndicatorAsync(city);

        (await ChangeAsync(city, there with { NoteDa = "Se bilag" })).ShouldBeOfType<CatalogueOutcome.ReasonIsMissing>();
        await SavedAsync(city, there with { Target = 20 }, "Målet var skrevet forkert");

        var changed = (await city.PeriodAsync()).Changed.ShouldHaveSingleItem();
        (changed.Reported.Target, changed.Today!.Target!.Value).ShouldBe((10, 20));
    }

    public static TheoryData<string, Func<CatalogueIndicator, CatalogueIndicator>, string> Wrong => new()
    {
        { nameof(CatalogueIndicator.NameDa), one => one with { NameDa = null }, "name_is_missing" },
        { nameof(CatalogueIndicator.NameDa), one => one with { NameDa = new string('x', 201) }, "too_long" },
        { nameof(CatalogueIndicator.MethodEn), one => one with { MethodEn = "a\u0001b" }, "no_such_letters" },
        { nameof(CatalogueIndicator.Unit), one => one with { Unit = "kilo" }, "unit_cannot_be" },
        { nameof(CatalogueIndicator.Comparator), one => one with { Comparator = "about" }, "comparator_is_missing" },
        { nameof(CatalogueIndicator.Target), one => one with { Target = null }, "target_is_missing" },
        { nameof(CatalogueIndicator.Target), one => one with { Target = -1 }, "value_cannot_be.count" },
        { nameof(CatalogueIndicator.Target), one => one with { Unit = "percent", Target = 101 }, "value_cannot_be.percent" },
        { nameof(CatalogueIndicator.Target), one => one with { Unit = "rank", Target = 0 }, "value_cannot_be.rank" },
        { nameof(CatalogueIndicator.Target), one => one with { Comparator = "none" }, "target_is_too_much" },
        { nameof(CatalogueIndicator.TargetHigh), one => one with { TargetHigh = 20 }, "high_is_too_much" },
        { nameof(CatalogueIndicator.TargetHigh), one => one with { Comparator = "between", TargetHigh = 9 }, "high_is_below" },
        { nameof(CatalogueIndicator.TargetHigh), one => one with { Comparator = "between" }, "target_is_missing" },
        { nameof(CatalogueIndicator.BaselinePeriod), one => one with { Baseline = 1, BaselinePeriod = "før" }, "year_cannot_be" },
        { nameof(CatalogueIndicator.Baseline), one => one with { BaselinePeriod = "2011" }, "baseline_is_missing" },
        { nameof(CatalogueIndicator.Kind), one => one with { Kind = "hope" }, "kind_is_unknown" },
        { nameof(CatalogueIndicator.Frequency), one => one with { Frequency = "daily" }, "frequency_is_unknown" },
        { nameof(CatalogueIndicator.Rule), one => one with { Rule = "median" }, "rule_is_unknown" },
        { nameof(CatalogueIndicator.Owner), one => one with { Owner = "own-nobody" }, "owner_is_unknown" },
        { nameof(CatalogueIndicator.Initiative), one => one with { Initiative = "elsewhere" }, "initiative_is_unknown" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task A_field_that_cannot_be_is_named(string field, Func<CatalogueIndicator, CatalogueIndicator> spoil, string problem)
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);

        (await ChangeAsync(city, spoil(await IndicatorAsync(city)), "prøve")).ShouldBe(new CatalogueOutcome.CannotBe(field, problem));
    }

    private static CatalogueIndicator Index => new()
    {
        Code = "lab.icc-rank", Period = "2012", Initiative = "lab", NameDa = "Placering på det interkulturelle by-indeks", Unit = "rank",
        Comparator = "<=", Target = 4, Baseline = 7, BaselinePeriod = "2011", Direction = Directions.Down, Source = "manual",
    };

    private static async Task<CatalogueIndicator> IndicatorAsync(ResultsCity city) => (await city.Room.Get<IndicatorStore>().FindAsync(Places, "2012"))! with { Source = "manual" };

    private static Task<CatalogueOutcome> ChangeAsync(ResultsCity city, CatalogueIndicator said, string? why = null) =>
        city.Room.Get<SaveIndicator>().ChangeAsync(said, city.Room.By("ida", why));

    private static async Task SavedAsync(ResultsCity city, CatalogueIndicator said, string? why = null) =>
        (await ChangeAsync(city, said, why)).ShouldBe(new CatalogueOutcome.Saved(said.Code, IsChange: true));
}
