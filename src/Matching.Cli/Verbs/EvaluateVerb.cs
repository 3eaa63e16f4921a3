using System.CommandLine;
using System.Text;
using Matching.Files;
using Matching.Suggestions.Ranking.Competition;
using Matching.Surveys.Learning;

namespace Matching.Cli.Verbs;

internal static class EvaluateVerb
{
    private static readonly Option<FileInfo?> Folds = new("--folds") { Description = "A CSV of match,fold: these folds as they stand (default: our own, forward in time)." };
    private static readonly Option<FileInfo?> Predictions = new("--predictions") { Description = "The CSV file to write: match,fold,contestant,score." };

    public static Command Create()
    {
        var command = new Command("evaluate", "How well the transparent score and its challengers rank past pairs that they have not seen.")
        {
            ProgrammeOption.Required, Folds, Predictions,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.ReadAsync(parsed, cancel);
        if (session.IsAhead)
        {
            await session.SayAsync("as_of_ahead_told", session.AsOf, session.ClockDay);
        }

        var folds = parsed.GetValue(Folds) is { } file ? await File.ReadAllBytesAsync(file.FullName, cancel) : null;
        var programme = parsed.GetValue(ProgrammeOption.Required)!;
        var outcome = await ProgressBars.ShowAsync<CompetitionProgress, EvaluateOutcome>(
            session,
            context => new CompetitionBars(context, session.Culture),
            progress => session.Get<EvaluateContestants>().HandleAsync(programme, session.AsOf, folds, progress, cancel));
        switch (outcome)
        {
            case EvaluateOutcome.FoldsRefused refused:
                return await RefuseAsync(session, parsed.GetValue(Folds)!.Name, refused);
            case EvaluateOutcome.Evaluated evaluated:
                await TellAsync(session, evaluated, parsed.GetValue(Predictions));
                return ExitCodes.Done;
            default:
                throw new InvalidOperationException("An evaluation ends in one of its outcomes.");
        }
    }

    private static async Task TellAsync(Session session, EvaluateOutcome.Evaluated evaluated, FileInfo? predictions)
    {
        if (session.Json)
        {
            await session.Out.WriteLineAsync(CompetitionJson.Of(evaluated.Pairs, evaluated.Result, stored: null, session.Culture));
        }
        else
        {
            await session.TellAsync(evaluated.Result);
        }

        if (predictions is not null)
        {
            predictions.Directory?.Create();
            await using var writer = new StreamWriter(predictions.FullName, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            await PredictionsFile.WriteAsync(writer, evaluated.Pairs, evaluated.Result);
            await session.SayAsync("written", predictions.FullName);
        }
    }

    /// <summary>Every slip in the file with its line, as an import tells them.</summary>
    private static async Task<int> RefuseAsync(Session session, string file, EvaluateOutcome.FoldsRefused refused)
    {
        List<ImportProblem> problems = [.. refused.Findings.Select(slip => ImportProblem.From(file, slip.Line, slip.Finding, session.Culture))];
        if (session.Json)
        {
            await session.WriteJsonAsync(new
            {
                error = new { code = "folds_refused", message = CliTexts.Sentences.Format("folds_refused", session.Culture, file, problems.Count) },
                problems,
            });
        }

        foreach (var problem in problems)
        {
            await session.Error.WriteLineAsync($"{problem.File}:{problem.Line}: {problem.Message}");
        }

        await session.SayAsync("folds_refused", file, problems.Count);
        return ExitCodes.Refused;
    }
}
