using Dapper;
using Matching.Results.Asking;
using Matching.Results.Cataloguing;
using Matching.Results.Entering;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Entering;

/// <summary>A correction may say another day or source: what stood there stays, withdrawn, and a row of its own takes its place.</summary>
public class CorrectedDayTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Another_day_and_source_take_the_place_of_what_stood_there_which_stays_to_be_seen(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.SetAsync("UPDATE indicators SET rule = 'sum' WHERE code = 'lab.places'");
        var id = await city.EnterAsync(Figure(Places, 12) with { StoryDa = "Vi begyndte i maj.", Evidence = new Evidence("liste.csv", "navn\n"u8.ToArray()) });
        var moved = Figure(Places, 12, source: "Optælling", on: "2013-03-01") with { StoryDa = "Vi begyndte i maj." };
        var correct = city.Room.Get<CorrectObservation>();

        (await correct.HandleAsync(id, 1, moved, city.Room.By("bo"))).ShouldBeOfType<EntryOutcome.ReasonIsMissing>();
        (await correct.HandleAsync(id, 1, moved with { ObservedOn = new DateOnly(2013, 8, 2) }, city.Room.By("bo", "x"))).ShouldBe(new EntryOutcome.CannotBe("ObservedOn", "day_cannot_be"));
        (await correct.HandleAsync(id, 1, moved with { Source = " " }, city.Room.By("bo", "x"))).ShouldBe(new EntryOutcome.CannotBe("Source", "source_is_missing"));
        (await correct.HandleAsync(id, 2, moved, city.Room.By("bo", "x"))).ShouldBeOfType<EntryOutcome.Stale>();
        var now = (await correct.HandleAsync(id, 1, moved, city.Room.By("bo", "Skrevet forkert af"))).ShouldBeOfType<EntryOutcome.Entered>();
        (await correct.HandleAsync(id, 1, moved, city.Room.By("bo", "Skrevet forkert af"))).ShouldBe(now with { IsChange = false }, "sent twice, corrected once");

        (await city.IndicatorAsync()).Value.ShouldBe(12, "it counts once");
        var stands = await city.FindAsync(now.Id);
        (stands.ObservedOn, stands.Source, stands.StoryDa, stands.EvidenceName, stands.Author, stands.Version, stands.IsWithdrawn)
            .ShouldBe((new DateOnly(2013, 3, 1), "Optælling", "Vi begyndte i maj.", "liste.csv", "bo", 1, false));
        var before = await city.FindAsync(id);
        (before.ObservedOn, before.Source, before.Value, before.IsWithdrawn, before.WithdrawnBy).ShouldBe((new DateOnly(2013, 2, 1), "Årsrapport", 12, true, "bo"));
        var changes = await city.Room.Get<ObservationStore>().ChangesAsync("2012", Places);
        var corrected = changes.Single(change => change.Observation == now.Id);
        (corrected.What, corrected.Value, corrected.Source, corrected.Who, corrected.Why, corrected.Version).ShouldBe((ObservationChange.Corrected, 12, "Årsrapport", "bo", "Skrevet forkert af", 1));
        changes.First(change => change.Observation == id).What.ShouldBe(ObservationChange.Withdrawn);
        (await city.AuditAsync()).ShouldBe(["observation.recorded", "observation.corrected"], ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task It_never_takes_the_place_of_another_value_and_can_be_corrected_back(string engine)
    {
        await using var city = await CreateAsync(engine);
        var first = await city.EnterAsync(Figure(Places, 12));
        var second = await city.EnterAsync(Figure(Places, 14, on: "2013-03-01"));
        var correct = city.Room.Get<CorrectObservation>();

        (await correct.HandleAsync(first, 1, Figure(Places, 13, on: "2013-03-01"), city.Room.By("bo", "x"))).ShouldBe(new EntryOutcome.AlreadyThere(second));
        var moved = (await correct.HandleAsync(first, 1, Figure(Places, 12, on: "2013-01-01"), city.Room.By("bo", "x"))).ShouldBeOfType<EntryOutcome.Entered>().Id;
        (await correct.HandleAsync(moved, 1, Figure(Places, 11), city.Room.By("bo", "tilbage"))).ShouldBe(new EntryOutcome.Entered(first, IsChange: true));

        (await city.Room.Get<ObservationStore>().OfAsync(Places, "2012")).Where(one => !one.IsWithdrawn).Select(one => (one.Id, one.Value)).ShouldBe([(second, 14), (first, 11)]);
        (await city.IndicatorAsync()).Value.ShouldBe(14);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_source_that_a_file_wrote_in_two_lines_is_the_same_when_a_form_sends_it_in_one(string engine)
    {
        await using var city = await CreateAsync(engine);
        var sources = new[] { " Årsrapport ", "Årsrapport\n2012", "Årsrapport\r\n2012\r\n", new string('x', 201) };
        var correct = city.Room.Get<CorrectObservation>();
        foreach (var (source, place) in sources.Select((source, place) => (source, place)))
        {
            await city.SetAsync($"INSERT INTO observations (id, indicator, period, value, state, source, position) VALUES ('o-{place}', 'lab.places', '2012', 9, 'measured', '{source}', {place})");
            var version = (await city.FindAsync($"o-{place}")).Version;

            (await correct.HandleAsync($"o-{place}", version, Figure(Places, 7, FieldOf(source)) with { ObservedOn = null }, city.Room.By("bo", "x"))).ShouldBe(new EntryOutcome.Entered($"o-{place}", IsChange: true), source);

            var stands = await city.FindAsync($"o-{place}");
            (stands.Value, stands.Source, stands.IsWithdrawn).ShouldBe((7, source, false));
        }

        (await city.Room.Get<ObservationStore>().OfAsync(Places, "2012")).Count.ShouldBe(sources.Length);
        (await correct.HandleAsync("o-0", 2, Figure(Places, 7, "Årsrapport 2013") with { ObservedOn = null }, city.Room.By("bo", "x"))).ShouldBe(new EntryOutcome.CannotBe("ObservedOn", "day_is_missing"), "another one");

        // A field of one line has no line breaks, and what is around the text is not read.
        static string FieldOf(string source) => source.ReplaceLineEndings("").Trim();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_value_that_was_withdrawn_meanwhile_is_not_corrected_but_has_changed(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12));
        await city.Room.Get<WithdrawObservation>().HandleAsync(id, 1, city.Room.By("ida"));
        var correct = city.Room.Get<CorrectObservation>();

        (await correct.HandleAsync(id, 1, Figure(Places, 9), city.Room.By("bo", "x"))).ShouldBeOfType<EntryOutcome.Stale>();
        (await correct.HandleAsync(id, 1, Figure(Places, 9, on: "2013-03-01"), city.Room.By("bo", "x"))).ShouldBeOfType<EntryOutcome.Stale>();

        (await city.FindAsync(id)).IsWithdrawn.ShouldBeTrue();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_an_owner_gave_is_not_asked_for_again_when_its_day_is_corrected(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.SetAsync("UPDATE indicators SET frequency = 'quarterly', asked_from = '2012-01-01' WHERE code = 'lab.places'");
        var id = await city.EnterAsync(Figure(Places, 12, on: "2012-06-30"));
        await city.SetAsync($"INSERT INTO due_figures (indicator, period, frequency, part, due_on, asked_on, state, observation) VALUES ('lab.places', '2012', 'quarterly', 2, '2012-07-01', '2012-07-01', 'given', '{id}')");
        var due = city.Room.Get<DueFigureStore>();
        (await due.OnAsync(city.Room.Clocks.Today)).Select(one => one.Part).ShouldBe([1, 3, 4]);

        (await city.Room.Get<CorrectObservation>().HandleAsync(id, 1, Figure(Places, 12, on: "2012-06-20"), city.Room.By("bo", "Talt før"))).ShouldBeOfType<EntryOutcome.Entered>();

        (await due.OnAsync(city.Room.Clocks.Today)).Select(one => one.Part).ShouldBe([3, 4], "the day tells of the first quarter now, and the second is given all the same");
    }
}
