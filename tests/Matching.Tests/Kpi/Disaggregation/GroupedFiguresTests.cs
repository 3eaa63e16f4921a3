using Matching.Kpi.Disaggregation;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Xunit.Abstractions;

namespace Matching.Tests.Kpi.Disaggregation;

public sealed class GroupedFiguresTests(ITestOutputHelper output)
{
    [Fact]
    public void No_number_of_any_table_stands_for_fewer_than_five_people_also_where_people_have_two_matches()
    {
        var (cells, small) = (0, new List<string>());
        for (var seed = 1; seed <= 60; seed++)
        {
            var city = new SmallCity(seed, 20 + (seed * 4), secondMatches: seed % 3 * 0.2);
            foreach (var table in Published.Tables(city.Figures()).Where(t => t.IsDivided))
            {
                foreach (var (name, people) in Counts(city, table))
                {
                    cells++;
                    if (people is > 0 and < 5)
                        small.Add($"seed {seed} {name}: {people}");
                }
            }
        }

        output.WriteLine($"{cells} counts of people behind shown cells and their differences, {small.Count} small.");
        cells.ShouldBeGreaterThan(5000);
        small.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_count_finds_small_cells_where_nothing_is_put_together()
    {
        var city = new SmallCity(7, 60, 0.2);

        Published.Tables(city.Figures(new DisclosureRule(1))).SelectMany(t => Counts(city, t)).Count(c => c.People is > 0 and < 5).ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Where_nothing_is_small_nothing_is_put_together()
    {
        string[] all = ["expat", "expat_family", "refugee", "student", "young", "other", ""];
        var participants = all.SelectMany(segment => new[] { "f", "m", "x", "" }.SelectMany(gender => Enumerable.Range(0, 20).Select(i => new KpiParticipant
        {
            Id = $"{segment}-{gender}-{i}",
            Programme = "host",
            Segment = segment.Length == 0 ? null : segment,
            Gender = gender.Length == 0 ? null : gender,
        }))).ToList();
        var matches = participants.Select((p, i) => A.HostMatch("m" + p.Id, "2012-02-01", (i % 3) switch { 0 => "2012-03-01", 1 => "2012-06-15", _ => null }, p.Id)).ToList();
        var figures = new GroupedFigures(new KpiInput { Participants = participants, Matches = matches }, 2012, new KpiSettings(), []);

        foreach (var code in new[] { "host.matches", "host.lasted-3-months", "host.lasted-6-months" })
        {
            figures.Table(code, "segment")!.Rows.Select(row => row.Single()).ShouldBe(all, code);
            figures.Table(code, "gender")!.Rows.Select(row => row.Single()).ShouldBe(["f", "m", "x", ""], code);
            figures.Table(code, "segment", "gender")!.Cells.Sum(row => row.Count).ShouldBe(28, code);
        }
    }

    [Fact]
    public void A_segment_of_three_is_put_together_with_others_and_the_whole_stays()
    {
        var people = Enumerable.Range(0, 23).Select(i => A.Participant("p" + i, segment: i < 10 ? "expat" : i < 20 ? "refugee" : "student")).ToList();
        var figures = new GroupedFigures(
            new KpiInput { Participants = people, Matches = [.. people.Select(p => A.HostMatch("m" + p.Id, "2012-02-01", participant: p.Id))] }, 2012, new KpiSettings(), []);

        var table = figures.Table("host.matches", "segment")!;

        table.Rows.Count.ShouldBe(2);
        table.Rows.ShouldContain(row => row.Contains("student") && row.Count > 1);
        table.Cells.Select(row => row[0].Numerator).Order().ShouldBe([10, 13]);
        table.Total.Numerator.ShouldBe(23);
    }

    [Fact]
    public void Head_figures_stay_whole_however_small()
    {
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var city = new SmallCity(seed, 3 + seed, 0.2);
            foreach (var table in Published.Tables(city.Figures()))
            {
                var figure = Figure.Of(Definitions.Find(table.Code)!, city.Records);
                table.Total.ShouldBe(new GroupCell(figure.Numerator, figure.Denominator));
                table.Total.Value.ShouldBe(figure.Value);
                table.Total.Interval.ShouldBe(figure.Interval);
                table.ColumnTotals.Sum(c => c.Numerator).ShouldBe(figure.Numerator);
                table.RowTotals.Sum(c => c.Numerator).ShouldBe(figure.Numerator);
            }
        }
    }

    [Fact]
    public void Figures_that_nest_stand_in_the_same_groups()
    {
        var divided = 0;
        for (var seed = 1; seed <= 20; seed++)
        {
            var figures = new SmallCity(seed, 250).Figures();
            foreach (var (by, and) in GroupedFigures.Choices("host.matches"))
            {
                var (all, over3, over6) = (figures.Table("host.matches", by, and)!, figures.Table("host.lasted-3-months", by, and)!, figures.Table("host.lasted-6-months", by, and)!);
                divided += over3.IsDivided ? 1 : 0;
                over3.Rows.ShouldBe(over6.Rows);
                over3.Columns.ShouldBe(over6.Columns);
                if (and is not null)
                {
                    all.Rows.ShouldBe(over3.Rows);
                    all.Columns.ShouldBe(over3.Columns);
                }

                // By one dimension, matches alone are divided at least as finely.
                over3.Rows.ShouldAllBe(group => all.Rows.All(own => own.All(group.Contains) || !own.Any(group.Contains)));
            }
        }

        divided.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void What_happens_after_the_one_day_changes_nothing()
    {
        var city = new SmallCity(6, 250);
        var later = ReleaseDay.Of(SmallCity.Year).AddDays(1);
        var input = city.Input with
        {
            Matches = [.. city.Input.Matches.Select(m => m.EndedOn is null ? m with { EndedOn = later, State = "ended" } : m)],
            Answers = [.. city.Input.Answers, .. city.Input.Matches.Select(m => A.Answer(m.Id, "knows_services", "1", "2013-08-01", "end"))],
        };
        var (before, after) = (city.Figures(), new GroupedFigures(input, SmallCity.Year, city.Settings, SmallCity.Districts));

        foreach (var (code, choice) in from d in Definitions.All from c in GroupedFigures.Choices(d.Code) select (d.Code, c))
            GroupCsv.Write(after.Table(code, choice.By, choice.And)!, 2012, KpiTexts.Danish).ShouldBe(GroupCsv.Write(before.Table(code, choice.By, choice.And)!, 2012, KpiTexts.Danish));
    }

    [Fact]
    public void Only_what_is_offered_can_be_had()
    {
        var figures = new SmallCity(1, 20).Figures();

        figures.Table("host.matches", "gender", "age").ShouldBeNull("with the pairs that hold the segment it would close a circle");
        figures.Table("young-mentor.leaders-recruited", "segment").ShouldBeNull();
        figures.Table("equality-lab.institutions", "segment").ShouldBeNull();
    }

    /// <summary>Different people behind each shown cell and behind what subtracting gives, counted anew.</summary>
    private static IEnumerable<(string Name, int People)> Counts(SmallCity city, GroupTable table)
    {
        var rows = Definitions.Find(table.Code)!.RowsOf(city.Records).Where(r => r.Reason != Reasons.AnotherSegment).ToList();
        if (table.Code == "young-mentor.leaders-recruited")
        {
            foreach (var cell in table.Cells.SelectMany(row => row))
                yield return ($"{table.Code} {table.By}", cell.Numerator);
            yield break;
        }

        var cohort = city.Records.Cohort(Definitions.Find(table.Code)!.Programme).Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        for (var r = 0; r < table.Rows.Count; r++)
        {
            for (var c = 0; c < table.Columns.Count; c++)
            {
                var own = rows.Where(x => table.Rows[r].Contains(city.CategoryOf(x.ParticipantId!, table.By))
                    && (table.And is null || table.Columns[c].Contains(city.CategoryOf(x.ParticipantId!, table.And)))).ToList();
                foreach (var place in Enum.GetValues<RowPlace>())
                {
                    var these = own.Where(x => x.Place == place && (place != RowPlace.LeftOut || x.MatchId is null || cohort.Contains(x.MatchId))).ToList();
                    if (place == RowPlace.LeftOut && table.Code.EndsWith("recruited", StringComparison.Ordinal))
                        continue;
                    yield return ($"{table.Code} {place} {string.Join('|', table.Rows[r])} {string.Join('|', table.Columns[c])}", these.Select(x => x.ParticipantId).Distinct(StringComparer.Ordinal).Count());
                }

                var counted = own.Where(x => x.Place == RowPlace.Numerator).ToList();
                counted.Count.ShouldBe(table.Cells[r][c].Numerator);
            }
        }
    }
}
