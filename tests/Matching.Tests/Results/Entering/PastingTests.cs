using Matching.Results.Entering;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Entering;

public class PastingTests
{
    private const string Good = "indikator\tværdi\tdag\tkilde\nlab.places\t12\t2013-02-01\tÅrsrapport\nlab.share\t42,5\t2013-02-01\tÅrsrapport\n";

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_table_from_a_spreadsheet_is_looked_at_stored_and_stored_once(string engine)
    {
        await using var city = await CreateAsync(engine);

        var shown = await PasteAsync(city, Good, store: false);
        (shown.New, shown.IsStored).ShouldBe((2, false));
        (await city.IndicatorAsync()).Value.ShouldBeNull("a look changes nothing");

        (await PasteAsync(city, Good)).IsStored.ShouldBeTrue();
        (await city.IndicatorAsync(Share)).Value.ShouldBe(42.5);
        var again = await PasteAsync(city, Good);
        (again.New, again.Unchanged).ShouldBe((0, 2));
        (await city.AuditAsync()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("indicator,value\nlab.share,\"42,5\"\n")]
    [InlineData("indicator,value\nlab.share,42.5\n")]
    [InlineData("indicator;value\r\nlab.share;42,5\r\n")]
    [InlineData("\r\nIndikator;Værdi;;\r\nlab.share;42,5;;\r\n;;;\r\n")]
    [InlineData("værdi\tindikator\n42,50\tlab.share")]
    public async Task Tabs_semicolons_and_commas_are_read_and_what_no_column_says_the_form_says(string table)
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);

        var result = await PasteAsync(city, table);

        result.Lines.ShouldHaveSingleItem().Figure!.ShouldBe(Figure(Share, 42.5, "Formularen", "2013-08-01"));
        result.IsStored.ShouldBeTrue();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Each_wrong_line_says_what_is_wrong_and_nothing_is_stored_unless_the_good_ones_are_asked_for(string engine)
    {
        await using var city = await CreateAsync(engine);
        const string table = "indicator;value;observed_on\nlab.places;12;2013-02-01\nlab.places;tolv;2013-02-02\nlab.unknown;1;2013-02-01\nlab.share;101;2013-02-01\nlab.share;1.200;i går\nlab.share\n";

        var refused = await PasteAsync(city, table);

        refused.IsStored.ShouldBeFalse();
        refused.Lines.Select(line => (line.Line, line.State)).ShouldBe([(2, "new"), (3, "wrong"), (4, "wrong"), (5, "wrong"), (6, "wrong"), (7, "wrong")]);
        refused.Lines.Select(line => string.Join(' ', line.Findings.Select(finding => finding.Code)))
            .ShouldBe(["", "invalid_number", "", "", "number_means_two invalid_date", "too_few_cells"]);
        refused.Lines.Select(line => line.Indicator).ShouldBe(["lab.places", "lab.places", "lab.unknown", "lab.share", "lab.share", null]);
        refused.Lines[2].Outcome.ShouldBeOfType<EntryOutcome.NotFound>();
        refused.Lines[3].Outcome.ShouldBe(new EntryOutcome.CannotBe("Value", "value_cannot_be.percent"));
        (await city.IndicatorAsync()).Value.ShouldBeNull();

        (await PasteAsync(city, table, onlyGood: true)).IsStored.ShouldBeTrue();
        (await city.IndicatorAsync()).Value.ShouldBe(12);
    }

    [Theory]
    [InlineData("15-06-2013")]
    [InlineData("15.6.2013")]
    [InlineData("2013-06-15")]
    public async Task A_day_may_be_written_as_Danes_do(string day)
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);

        var result = await PasteAsync(city, $"indikator;værdi;dag\nlab.places;12;{day}\n");

        result.Lines.ShouldHaveSingleItem().Figure!.ObservedOn.ShouldBe(new DateOnly(2013, 6, 15));
    }

    [Fact]
    public async Task A_slip_is_named_as_the_table_names_its_column()
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);

        var result = await PasteAsync(city, "Indikator;Værdi\nlab.places;tolv\n");

        result.Lines.ShouldHaveSingleItem().Findings.ShouldHaveSingleItem().Column.ShouldBe("Værdi");
    }

    [Fact]
    public async Task A_value_that_stands_otherwise_is_never_overwritten()
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);
        await city.EnterAsync(Figure(Places, 12));

        var result = await PasteAsync(city, "indicator;value;observed_on;source\nlab.places;13;2013-02-01;Årsrapport\n", onlyGood: true);

        result.Lines.ShouldHaveSingleItem().Outcome.ShouldBeOfType<EntryOutcome.AlreadyThere>();
        (await city.IndicatorAsync()).Value.ShouldBe(12);
    }

    [Theory]
    [InlineData("indicator;value;observed_on;source\nlab.places;18;2013-02-01;Rapport\nlab.share;42;2013-02-01;Rapport\nlab.places;19;2013-02-01;Rapport\n")]
    [InlineData("indicator;value\nlab.places;18\nlab.share;42\nlab.places;19\n")]
    public async Task Lines_that_contradict_each_other_are_both_wrong_and_name_each_other(string table)
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);

        var result = await PasteAsync(city, table, onlyGood: true);

        result.Lines.Select(line => (line.Line, line.State, Against: string.Join(' ', line.Against))).ShouldBe([(2, "wrong", "4"), (3, "new", ""), (4, "wrong", "2")]);
        result.IsStored.ShouldBeTrue();
        (await city.IndicatorAsync()).Value.ShouldBeNull("nobody knows which of the two is right");
        (await city.IndicatorAsync(Share)).Value.ShouldBe(42);
    }

    [Fact]
    public async Task The_same_line_twice_is_one_value_and_the_same_of_two_years_is_two()
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);
        await city.SetAsync("INSERT INTO indicators (code, period, initiative, unit, comparator, position) VALUES ('lab.places', '2013', 'lab', 'count', 'none', 9)");

        var result = await PasteAsync(city, "indicator;value;period;observed_on;source\nlab.places;18;2012;2013-02-01;R\nlab.places;18;2012;2013-02-01;R\nlab.places;20;2013;2013-02-01;R\n");

        result.Lines.Select(line => line.State).ShouldBe(["new", "unchanged", "new"]);
    }

    [Fact]
    public async Task A_line_in_an_approved_track_is_taken_with_a_reason_only()
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);
        await city.ApproveAsync();

        (await PasteAsync(city, Good)).Lines.ShouldAllBe(line => line.Outcome is EntryOutcome.ReasonIsMissing);
        (await city.Room.Get<PasteObservations>().HandleAsync(Good, Year, null, true, false, city.Room.By("ida", "kom sent"))).IsStored.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("bare nogle ord")]
    [InlineData("indicator;value;value\nlab.places;1;2")]
    [InlineData("\0\0")]
    public async Task What_is_no_table_is_said_to_be_none(string text)
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);

        var result = await PasteAsync(city, text, onlyGood: true);

        result.Wrong.ShouldBeGreaterThan(0);
        result.New.ShouldBe(0);
    }

    [Fact]
    public async Task A_table_longer_than_a_paste_may_be_is_refused_whole()
    {
        await using var city = await CreateAsync(BothDatabases.Sqlite);

        (await PasteAsync(city, "indicator;value\n" + string.Concat(Enumerable.Repeat("lab.places;1\n", 501)))).IsTooLong.ShouldBeTrue();
        (await PasteAsync(city, new string('x', 400_001))).IsTooLong.ShouldBeTrue();
    }

    private static Task<PasteResult> PasteAsync(ResultsCity city, string text, bool store = true, bool onlyGood = false) =>
        city.Room.Get<PasteObservations>().HandleAsync(text, Year, "Formularen", store, onlyGood, city.Room.By("ida"));
}
