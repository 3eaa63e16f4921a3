using System.Globalization;
using Matching.Audit;
using Matching.Database;
using Matching.Files;
using Matching.People;

namespace Matching.Web.Demo;

/// <summary>Copenhagen in August 2013: synthetic people, the casework day of the demo, and staff to sign in as.</summary>
public sealed class DemoCity(MatchingDatabase database, PeopleStore people, ImportFiles import, DemoUsers users, Clocks clocks)
{
    private const string WhoFills = "demo";
    private const string BegunOn = "demo_begun_on";

    private readonly CaseworkTime casework = (CaseworkTime)clocks.Casework;

    /// <summary>Fills an empty database. One that holds people is left as it is, and gets the demo's users only if the demo filled it.</summary>
    /// <param name="samples">The folder of the sample city's files.</param>
    /// <param name="today">The casework day on which the demo begins; a later one than before moves the clock of a demo forward.</param>
    public async Task FillAsync(string samples, DateOnly today)
    {
        if ((await people.ParticipantsAsync()).Count == 0)
        {
            await database.WriteAsync(scope => StartAsync(scope, today));
            await ImportAsync(samples);
        }
        else if (casework.IsShifted)
        {
            await MoveAsync(today);
        }

        if (casework.IsShifted)
        {
            await users.AddAsync(Change.By(WhoFills, clocks));
        }
    }

    /// <summary>The day in the settings is taken once: after that the clock runs on from it, until the settings say another.</summary>
    private async Task MoveAsync(DateOnly today)
    {
        var begun = await new InstanceStore(database).FindAsync(BegunOn);
        if (today == (begun is null ? new DemoSettings().Today : DateOnly.ParseExact(begun, "yyyy-MM-dd", CultureInfo.InvariantCulture)))
        {
            return;
        }

        if (today <= clocks.Today)
        {
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"Demo:Today is {today:yyyy-MM-dd}, and this demo has come to {clocks.Today:yyyy-MM-dd}. Its clock only moves forward; delete the database to begin again."));
            return;
        }

        await database.WriteAsync(async scope =>
        {
            await AuditLog.WriteAsync(scope, Change.By(WhoFills, clocks), "demo.clock_moved", "casework", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            await StartAsync(scope, today);
        });
    }

    private async Task StartAsync(WriteScope scope, DateOnly today)
    {
        await casework.StartDemoAsync(scope, today);
        await InstanceStore.SetAsync(scope, BegunOn, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
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
