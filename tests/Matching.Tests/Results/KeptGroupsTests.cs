using Dapper;
using Matching.Database;
using Matching.Kpi.Disaggregation;
using Matching.Results;
using Matching.Results.Approval;
using Matching.TestData;
using static Matching.TestData.A;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results;

/// <summary>The groups of an approved year are one version for good: from two, the few in between would be known.</summary>
public sealed class KeptGroupsTests
{
    private const string Figure = "young-mentor.young-recruited";

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_record_that_is_corrected_after_the_approval_changes_no_table_of_groups(string engine)
    {
        await using var city = await CreateAsync(engine);
        await AddPeopleAsync(city, 0, 12);
        (await TotalAsync(city)).ShouldBe(12);
        await city.ApproveAsync("partnerships");
        var kept = await KeptAsync(city);

        await AddPeopleAsync(city, 12, 1);

        (await TotalAsync(city)).ShouldBe(12, "nobody learns who came");
        kept.Count.ShouldBe(70);
        await city.Room.Get<ReopenPeriod>().HandleAsync(Year, "partnerships", 1, isAdministrator: false, city.Room.By("bo", "fejl"));
        await city.ApproveAsync("partnerships");
        (await KeptAsync(city)).ShouldBe(kept, "nor from a second approval");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_groups_of_a_year_that_was_approved_early_are_kept_on_the_first_day_that_they_are_shown(string engine)
    {
        await using var city = await CreateAsync(engine);
        await AddPeopleAsync(city, 0, 12);
        var early = city.Room.By("bo") with { On = ReleaseDay.Of(Year) };
        (await city.Room.Get<ApprovePeriod>().HandleAsync(Year, "partnerships", (await city.PeriodAsync("partnerships")).Seen, withMissing: true, early))
            .ShouldBe(new ApprovalOutcome.Done(IsChange: true));
        (await KeptAsync(city)).ShouldBeEmpty();

        (await city.Room.Get<GroupedResults>().HandleAsync(Year, Figure, "gender", null)).ShouldBe(new GroupsOutcome.NotYet(CaseworkRoom.FirstDay.AddDays(1)));
        (await SweepAsync(city)).ShouldBe(new SweepResult("groups", 1, 1, 0));
        await AddPeopleAsync(city, 12, 1);

        (await SweepAsync(city)).Found.ShouldBe(0);
        (await TotalAsync(city)).ShouldBe(12);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_track_without_groups_keeps_none(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.ApproveAsync();

        (await KeptAsync(city)).ShouldBeEmpty();
        (await SweepAsync(city)).Found.ShouldBe(0);
    }

    private static async Task AddPeopleAsync(ResultsCity city, int from, int count)
    {
        foreach (var number in Enumerable.Range(from, count))
        {
            await city.Database.AddAsync(AParticipant().WithId($"p{number}").InProgramme("mentor").RegisteredOn(new DateOnly(2012, 3, 1)).Build());
        }
    }

    private static async Task<int> TotalAsync(ResultsCity city) =>
        (await city.Room.Get<GroupedResults>().HandleAsync(Year, Figure, "gender", null)).ShouldBeOfType<GroupsOutcome.Shown>().Table.Total.Numerator;

    private static Task<IReadOnlyList<string>> KeptAsync(ResultsCity city) => city.Database.ReadAsync<IReadOnlyList<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT content FROM kept_groups ORDER BY indicator, by_what, and_what")).AsList());

    private static Task<SweepResult> SweepAsync(ResultsCity city) => city.Room.Get<IEnumerable<Sweep>>().Single(sweep => sweep.Name == "groups").RunAsync();
}
