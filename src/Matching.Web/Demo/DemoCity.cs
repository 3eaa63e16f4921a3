using System.Globalization;
using Matching.Database;
using Matching.People;

namespace Matching.Web.Demo;

/// <summary>Copenhagen in August 2013: synthetic people, the casework day of the demo, and staff to sign in as.</summary>
public sealed class DemoCity(MatchingDatabase database, PeopleStore people, DemoUsers users, Clocks clocks, IConfiguration configuration)
{
    private static readonly Change Filling = new("demo", DateTimeOffset.UnixEpoch, default, "fills an empty database");

    public async Task FillAsync()
    {
        var change = Filling with { At = clocks.System.GetUtcNow(), On = clocks.Today };
        if ((await people.ParticipantsAsync()).Count == 0)
        {
            await StartClockAsync();
        }

        await users.AddAsync(change);
    }

    private Task StartClockAsync()
    {
        var today = DateOnly.ParseExact(configuration["Demo:Today"] ?? "2013-08-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return database.WriteAsync(scope => ((CaseworkTime)clocks.Casework).StartDemoAsync(scope, today));
    }
}
