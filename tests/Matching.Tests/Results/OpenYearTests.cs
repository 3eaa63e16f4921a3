using Matching.Results.Open;
using Matching.TestData;

namespace Matching.Tests.Results;

public class OpenYearTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_year_of_which_nothing_is_approved_is_answered_without_a_report(string engine)
    {
        await using var city = await ResultsCity.CreateAsync(engine);
        await city.SetAsync("UPDATE indicators SET comparator = 'roughly' WHERE code = 'lab.places'");
        await Should.ThrowAsync<ArgumentException>(city.ReportAsync());

        (await city.Room.Get<ReadOpenYear>().HandleAsync(ResultsCity.Year)).ShouldBeNull();
    }
}
