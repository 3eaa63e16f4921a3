using System.CommandLine;
using System.Globalization;
using Matching.Matches;
using Matching.Rounds;
using Microsoft.Extensions.Options;

namespace Matching.Cli.Verbs;

internal static class RoundVerb
{
    private static readonly Option<string> Aim = CreateAim();
    private static readonly Option<double?> MinimumScore = Points("--min-score", "Points, 0 to 100: a pair below is not made (default 0).");
    private static readonly Option<double?> WaitingBonus =
        Points("--waiting-bonus", "Points, 0 to 100, that each full month of waiting adds to the objective (default: the setting).");

    private static readonly Option<bool> Commit = new("--commit") { Description = "Store the draft and send its proposals." };

    public static Command Create()
    {
        var command = new Command("round", "Assigns a whole waiting list at once, and proves how good that is.")
        {
            ProgrammeOption.Required, Aim, MinimumScore, WaitingBonus, Commit,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var commits = parsed.GetValue(Commit);
        await using var session = commits ? await Session.WriteAsync(parsed, cancel) : await Session.ReadAsync(parsed, cancel);
        var request = new RoundRequest(
            parsed.GetValue(ProgrammeOption.Required)!,
            ObjectiveCodes.Of(parsed.GetValue(Aim)!),
            parsed.GetValue(MinimumScore) ?? 0,
            parsed.GetValue(WaitingBonus) ?? session.Get<IOptions<RoundSettings>>().Value.WaitingBonusPerMonth);
        return commits ? await CommitAsync(session, request, cancel) : await ShowAsync(session, request, cancel);
    }

    private static async Task<int> ShowAsync(Session session, RoundRequest request, CancellationToken cancel)
    {
        var result = await WatchAsync(
            session, progress => session.Get<DraftRound>().HandleAsync(request, session.AsOf, progress, cancel));
        await TellAsync(session, request, result, committed: null);
        return ExitCodes.Done;
    }

    private static async Task<int> CommitAsync(Session session, RoundRequest request, CancellationToken cancel)
    {
        var round = await WatchAsync(
            session, progress => session.Get<RunRoundNow>().HandleAsync(request, session.Change(), progress, cancel));
        if (await session.Get<CommitRound>().HandleAsync(round.Id, round.Version, session.Change()) is not CommitOutcome.Committed committed)
        {
            return await session.RefuseAsync("round_changed", round.Id);
        }

        await TellAsync(session, request, (await session.Get<RoundResultStore>().FindAsync(round.Id))!, round.Id);
        await session.SayAsync("round_committed", committed.Proposed.Count(), committed.Refused.Count());
        foreach (var refused in committed.Refused)
        {
            await session.Error.WriteLineAsync($"{refused.ParticipantId} + {refused.VolunteerId}: {RoundTexts.Outcome(refused, session.Culture)}");
        }

        return ExitCodes.Done;
    }

    private static Task<T> WatchAsync<T>(Session session, Func<IProgress<RoundProgress>?, Task<T>> work) =>
        ProgressBars.ShowAsync(session, context => new RoundBars(context, session.Culture), work);

    private static async Task TellAsync(Session session, RoundRequest request, RoundResult result, string? committed)
    {
        if (session.Json)
        {
            await session.Out.WriteLineAsync(RoundJson.Of(request, session.AsOf, result, committed, session.Culture));
        }
        else
        {
            foreach (var pair in result.Pairs)
            {
                await session.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{pair.ParticipantId,-16} {pair.VolunteerId,-16} {pair.Points,8:0.000}"));
            }

            foreach (var unmatched in result.Unmatched)
            {
                await session.Out.WriteLineAsync($"{unmatched.ParticipantId,-16} {RoundTexts.Why(unmatched, session.Culture)}");
            }
        }

        var figures = result.Figures;
        await session.SayAsync("round_drafted", result.Pairs.Count, result.Unmatched.Count, figures.Total, figures.FirstComeTotal);
        await session.Error.WriteLineAsync(RoundTexts.Proof(request.Objective, figures, session.Culture));
    }

    private static Option<string> CreateAim()
    {
        var option = new Option<string>("--objective") { Description = "score (highest total) or coverage (most people matched).", DefaultValueFactory = _ => ObjectiveCodes.Score };
        option.AcceptOnlyFromAmong([.. ObjectiveCodes.All]);
        return option;
    }

    private static Option<double?> Points(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && RoundRequest.ArePoints(points))
            {
                return points;
            }

            result.Refuse("usage_points", name);
            return null;
        },
    };
}
