using System.Globalization;
using Matching.Database;
using Matching.Files;
using Matching.People;

namespace Matching.Web.Demo;

/// <summary>Copenhagen in August 2013: synthetic people, the casework day of the demo, and staff to sign in as.</summary>
public sealed class DemoCity(MatchingDatabase database, PeopleStore people, ImportFiles import, DemoUsers users, Clocks clocks)
{
    private const string WhoFills = "demo";

    private readonly CaseworkTime casework = (CaseworkTime)clocks.Casework;

    /// <summary>Fills an empty database. One that holds people is left as it is, and gets the demo's users only if the demo filled it.</summary>
    /// <param name="samples">The folder of the sample city's files.</param>
    /// <param name="today">The casework day on which the demo begins.</param>
    public async Task FillAsync(string samples, DateOnly today)
    {
        if ((await people.ParticipantsAsync()).Count == 0)
        {
            await database.WriteAsync(scope => casework.StartDemoAsync(scope, today));
            await ImportAsync(samples);
        }

        if (casework.IsShifted)
        {
            await users.AddAsync(Change.By(WhoFills, clocks));
        }
    }

    private async Task ImportAsync(string samples)
    {
        var outcome = await import.HandleAsync(
            samples, new ImportOptions(), CultureInfo.CurrentUICulture, Change.By(WhoFills, clocks, "fills an empty database"));
        if (outcome is ImportOutcome.Refused refused)
        {
            throw new InvalidOperationException($"The sample in {samples} is not as it was delivered: {refused.Report}");
        }
    }
}
