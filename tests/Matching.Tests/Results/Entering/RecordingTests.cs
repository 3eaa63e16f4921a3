using System.Text;
using Matching.Kpi.Verdicts;
using Matching.Results.Entering;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Entering;

public class RecordingTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_entered_value_counts_and_says_who_when_why_and_by_what_it_can_be_seen(string engine)
    {
        await using var city = await CreateAsync(engine);
        var file = new Evidence("optælling.csv", Encoding.UTF8.GetBytes("dag;antal\n2012-05-01;12\n"), "text/csv");

        var id = await city.EnterAsync(Figure(Places, 12) with { StoryDa = "Vi begyndte i maj.", Link = "https://example.org/rapport", Evidence = file });

        var indicator = await city.IndicatorAsync();
        (indicator.Value, indicator.Verdict).ShouldBe((12, Verdict.Met));
        var stored = await city.FindAsync(id);
        (stored.Author, stored.Version, stored.StoryDa, stored.EvidenceLink, stored.EvidenceName).ShouldBe(("ida", 1, "Vi begyndte i maj.", "https://example.org/rapport", "optælling.csv"));
        stored.EnteredAt.ShouldBe(city.Room.By("ida").At);
        var evidence = (await city.Room.Get<ObservationStore>().EvidenceAsync(stored.EvidenceFile!))!;
        (evidence.FileName, evidence.ContentType).ShouldBe(("optælling.csv", "text/csv"));
        evidence.Content.ShouldBe(file.Content);
        (await city.AuditAsync()).ShouldBe(["observation.recorded"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_same_said_twice_is_one_value_and_something_else_of_the_same_day_and_source_is_to_be_corrected(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12));

        (await city.RecordAsync(Figure(Places, 12))).ShouldBe(new EntryOutcome.Entered(id, IsChange: false));
        (await city.RecordAsync(Figure(Places, 13))).ShouldBe(new EntryOutcome.AlreadyThere(id));
        await city.EnterAsync(Figure(Places, 13, on: "2013-03-01"));

        (await city.IndicatorAsync()).Value.ShouldBe(13);
        (await city.AuditAsync()).Count.ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_one_day_the_one_that_was_entered_last_counts_whatever_its_source_is_called(string engine)
    {
        await using var city = await CreateAsync(engine);
        var ids = new List<string>();
        foreach (var (value, source) in new[] { (5, "Mmm"), (6, "Zzz"), (7, "Aaa"), (8, "Bbb") })
        {
            ids.Add(await city.EnterAsync(Figure(Places, value, source)));
            (await city.IndicatorAsync()).Value.ShouldBe(value);
        }

        (await city.Room.Get<CorrectObservation>().HandleAsync(ids[0], 1, Figure(Places, 4, "Mmm, side 3"), city.Room.By("bo", "kilden"))).ShouldBeOfType<EntryOutcome.Entered>();
        (await city.IndicatorAsync()).Value.ShouldBe(8, "a correction of an earlier one does not make it the latest");

        await city.Room.Get<WithdrawObservation>().HandleAsync(ids[1], 1, city.Room.By("ida"));
        await city.EnterAsync(Figure(Places, 9, "Zzz"));
        (await city.IndicatorAsync()).Value.ShouldBe(9, "what was withdrawn is said anew");
        (await city.Room.Get<ObservationStore>().OfAsync(Places, "2012")).Where(one => !one.IsWithdrawn).Select(one => one.Value).ShouldBe([9, 8, 7, 4]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_correction_says_why_keeps_what_stood_there_and_loses_to_whoever_was_first(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12));
        var correct = city.Room.Get<CorrectObservation>();

        (await correct.HandleAsync(id, 1, Figure(Places, 9), city.Room.By("bo"))).ShouldBeOfType<EntryOutcome.ReasonIsMissing>();
        (await correct.HandleAsync(id, 1, Figure(Places, 9), city.Room.By("bo", "talt to gange"))).ShouldBe(new EntryOutcome.Entered(id, IsChange: true));
        (await correct.HandleAsync(id, 1, Figure(Places, 9), city.Room.By("bo", "talt to gange"))).ShouldBe(new EntryOutcome.Entered(id, IsChange: false));
        (await correct.HandleAsync(id, 1, Figure(Places, 8), city.Room.By("ida", "nej"))).ShouldBeOfType<EntryOutcome.Stale>();

        (await city.IndicatorAsync()).Verdict.ShouldBe(Verdict.Missed);
        var change = (await city.Room.Get<ObservationStore>().ChangesAsync("2012", Places))[0];
        (change.What, change.Value, change.Who, change.Why, change.Version).ShouldBe((ObservationChange.Corrected, 12, "bo", "talt to gange", 2));
        (await city.AuditAsync()).ShouldBe(["observation.recorded", "observation.corrected"], ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_withdrawn_value_counts_no_more_stays_to_be_seen_and_can_be_taken_back_in(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12));
        var withdraw = city.Room.Get<WithdrawObservation>();

        (await withdraw.HandleAsync(id, 1, city.Room.By("ida"))).ShouldBe(new EntryOutcome.Entered(id, IsChange: true));
        (await withdraw.HandleAsync(id, 1, city.Room.By("ida"))).ShouldBe(new EntryOutcome.Entered(id, IsChange: false));
        (await city.IndicatorAsync()).Value.ShouldBeNull();
        (await city.FindAsync(id)).WithdrawnBy.ShouldBe("ida");

        (await withdraw.UndoAsync(id, 1, city.Room.By("ida"))).ShouldBeOfType<EntryOutcome.Stale>();
        (await withdraw.UndoAsync(id, 2, city.Room.By("ida"))).ShouldBe(new EntryOutcome.Entered(id, IsChange: true));
        (await city.IndicatorAsync()).Value.ShouldBe(12);
        (await city.AuditAsync()).ShouldBe(["observation.recorded", "observation.withdrawn", "observation.restored"], ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_was_withdrawn_can_be_said_anew_in_the_same_row(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12));
        await city.Room.Get<WithdrawObservation>().HandleAsync(id, 1, city.Room.By("ida"));

        (await city.EnterAsync(Figure(Places, 14))).ShouldBe(id);

        (await city.IndicatorAsync()).Value.ShouldBe(14);
        (await city.FindAsync(id)).IsWithdrawn.ShouldBeFalse();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_who_enter_at_once_for_the_same_day_and_source_leave_one_value(string engine)
    {
        await using var city = await CreateAsync(engine);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => city.RecordAsync(Figure(Places, n)))));

        outcomes.OfType<EntryOutcome.Entered>().Count().ShouldBe(1);
        outcomes.OfType<EntryOutcome.AlreadyThere>().Count().ShouldBe(7);
        (await city.Room.Get<ObservationStore>().OfAsync(Places, "2012")).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Places, 12.5, "value_cannot_be.count")]
    [InlineData(Places, -1.0, "value_cannot_be.count")]
    [InlineData(Share, 100.1, "value_cannot_be.percent")]
    [InlineData(Course, 2.0, "value_cannot_be.milestone")]
    [InlineData(Places, null, "value_is_missing")]
    public async Task A_value_that_its_unit_cannot_have_is_refused(string indicator, double? value, string problem)
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);

        (await city.RecordAsync(Figure(indicator, value))).ShouldBe(new EntryOutcome.CannotBe("Value", problem));

        (await city.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_other_field_that_cannot_be_is_named()
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);
        var good = Figure(Places, 12);
        var cases = new (EnteredFigure Figure, EntryOutcome Outcome)[]
        {
            (good with { Source = " " }, new EntryOutcome.CannotBe("Source", "source_is_missing")),
            (good with { ObservedOn = null }, new EntryOutcome.CannotBe("ObservedOn", "day_is_missing")),
            (good with { ObservedOn = new DateOnly(2013, 8, 2) }, new EntryOutcome.CannotBe("ObservedOn", "day_cannot_be")),
            (good with { State = "guessed" }, new EntryOutcome.CannotBe("State", "state_is_unknown")),
            (good with { State = "pending" }, new EntryOutcome.CannotBe("Value", "value_is_too_much")),
            (good with { StoryEn = new string('x', 4001) }, new EntryOutcome.CannotBe("StoryEn", "too_long")),
            (good with { Link = "javascript:alert(1)" }, new EntryOutcome.CannotBe("Link", "link_cannot_be")),
            (good with { Indicator = "lab.unknown" }, new EntryOutcome.NotFound()),
            (good with { Period = "2011" }, new EntryOutcome.NotFound()),
            (good with { Evidence = new Evidence("x.pdf", new byte[Evidence.MostBytes + 1]) }, new EntryOutcome.CannotBe("Evidence", "file_is_too_big")),
            (good with { Evidence = new Evidence("x.pdf", []) }, new EntryOutcome.CannotBe("Evidence", "file_is_empty")),
        };

        foreach (var (figure, outcome) in cases)
        {
            (await city.RecordAsync(figure)).ShouldBe(outcome);
        }
    }
}
