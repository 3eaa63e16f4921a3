using Matching.Kpi.Disaggregation;
using Xunit.Abstractions;

namespace Matching.Tests.Kpi.Disaggregation;

/// <summary>Every number of every table in small cities, in the hands of somebody with an exact solver.</summary>
public sealed class GroupedFiguresAttackTests(ITestOutputHelper output)
{
    /// <summary>Figures that are about the same people; each set is attacked with all its numbers at once.</summary>
    private static readonly string[][] AboutTheSame =
    [
        ["host.matches", "host.lasted-3-months", "host.lasted-6-months", "host.knows-services"],
        ["host.matches", "host.lasted-3-months", "host.lasted-6-months", "host.stays-in-denmark"],
        ["host.matches", "host.knows-services", "host.feels-included"],
        ["young-mentor.matches", "young-mentor.still-running", "young-mentor.in-job-or-education"],
        ["young-mentor.young-recruited"],
    ];

    [Theory]
    [InlineData(1, 25)]
    [InlineData(2, 40)]
    [InlineData(3, 60)]
    [InlineData(4, 90)]
    [InlineData(5, 150)]
    [InlineData(6, 250)]
    public void Nobody_can_work_out_a_cell_of_fewer_than_five_people(int seed, int people)
    {
        var city = new SmallCity(seed, people);
        var tables = Published.Tables(city.Figures()).ToList();
        var (numbers, targets, broken) = (0, 0, new List<string>());

        foreach (var codes in AboutTheSame)
        {
            var attack = new ExactAttack(city, codes);
            broken.AddRange(attack.Broken(tables.SelectMany(t => Published.Numbers(t))));
            (numbers, targets) = (numbers + attack.Numbers, targets + attack.Targets);
        }

        output.WriteLine($"{people} people: {tables.Count} tables, {tables.Count(t => t.IsDivided)} divided, {numbers} numbers read, {targets} cells of 1 to 4 people attacked, {broken.Count} broken.");
        targets.ShouldBeGreaterThan(50);
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_attack_works_where_small_cells_are_only_left_blank()
    {
        var city = new SmallCity(1, 25);
        var tables = Published.Tables(city.Figures(new DisclosureRule(1))).ToList();

        new ExactAttack(city, "young-mentor.matches", "young-mentor.still-running")
            .Broken(tables.SelectMany(t => Published.Numbers(t, Published.OnlySmallCellsHidden)), enough: 1).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_same_attack_works_where_each_table_is_safe_by_itself_but_two_figures_are_not()
    {
        // Matches in the groups that are right for matches alone, by segment; longer matches as if no match were missing.
        var city = new SmallCity(4, 90);
        var blank = Published.Tables(city.Figures(new DisclosureRule(1))).Where(t => t.And is null)
            .SelectMany(t => Published.Numbers(t, (_, cell) => cell.Numerator is 0 or >= 5));

        new ExactAttack(city, "host.matches", "host.lasted-6-months").Broken(blank, enough: 1).ShouldNotBeEmpty();
    }
}
