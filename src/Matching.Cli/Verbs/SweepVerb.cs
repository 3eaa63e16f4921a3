using System.CommandLine;
using Matching.Database;

namespace Matching.Cli.Verbs;

internal static class SweepVerb
{
    private static readonly Argument<string?> Name = new("name")
    {
        Description = "Which sweep; all of them if it is left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create()
    {
        var command = new Command(
            "sweep",
            "Does what is due now: proposals to remind of or let expire, questions and surveys to send, rounds to work out, mail. "
            + "Sweeps: rounds, reminders, expiry, follow_ups, surveys, survey-reminders, figures, figures-recount, model-watch, outbox (mail).") { Name };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.WriteAsync(parsed, cancel);
        var runner = session.Get<RunSweeps>();
        var name = parsed.GetValue(Name);
        var chosen = runner.All.Where(s => name is null || s.Name == name).ToList();
        if (chosen.Count == 0)
        {
            return await session.RefuseAsync("unknown_sweep", name, string.Join(", ", runner.All.Select(s => s.Name)));
        }

        var results = new List<SweepResult>();
        foreach (var sweep in chosen)
        {
            try
            {
                if (await runner.RunAsync(sweep, cancel) is { } result)
                {
                    results.Add(result);
                    await session.SayAsync("swept", result.Sweep, result.Found, result.Done, result.Failed);
                }
                else
                {
                    await session.SayAsync("sweep_taken", sweep.Name);
                }
            }
            catch (Exception e) when (e is not (OperationCanceledException or DatabaseUnavailableException))
            {
                // Mail goes last: a sweep that is broken as a whole keeps nobody's mail back.
                results.Add(new SweepResult(sweep.Name, 0, 0, 1));
                await session.SayAsync("sweep_failed", sweep.Name, e.GetType().Name);
            }
        }

        if (session.Json)
        {
            await (name is null ? session.WriteJsonAsync(results) : session.WriteJsonAsync(results.SingleOrDefault() ?? new SweepResult(name, 0, 0, 0)));
        }

        return results.TrueForAll(r => r.Failed == 0) ? ExitCodes.Done : ExitCodes.Refused;
    }
}
