using System.CommandLine;
using System.Globalization;
using System.Text;
using Matching.Files;
using Matching.People;
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
                return await RefuseAsync(session, parsed.GetValue(Folds)!.Name, programme, refused);
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

    /// <summary>Every slip in the file with its line.</summary>
    private static async Task<int> RefuseAsync(Session session, string file, string programme, EvaluateOutcome.FoldsRefused refused)
    {
        List<ImportProblem> problems = [.. refused.Findings.Select(slip => Problem(file, slip.Line, slip.Finding, programme, session.Culture))];
        var faults = refused.Findings.Count(slip => !slip.Finding.IsWarning);
        var sentence = CliTexts.Sentences.Format(faults == 1 ? "folds_refused.one" : "folds_refused", session.Culture, file, faults);
        if (session.Json)
        {
            await session.WriteJsonAsync(new
            {
                error = new { code = "folds_refused", message = sentence },
                problems,
            });
        }

        foreach (var problem in problems)
        {
            await session.Error.WriteLineAsync($"{problem.File}:{problem.Line}: {problem.Message}");
        }

        await session.Error.WriteLineAsync(sentence);
        return ExitCodes.Refused;
    }

    /// <summary>In words of its own where those of an import would mislead: no table is filled, and both columns are needed.</summary>
    private static ImportProblem Problem(string file, int line, Finding finding, string programme, CultureInfo culture) =>
        CliTexts.Sentences.Find("folds." + finding.Code, culture) is null ? ImportProblem.From(file, line, finding, culture) : new ImportProblem(
            file, line, finding.Column, finding.Code, finding.IsWarning ? ImportProblem.Warning : ImportProblem.Error,
            CliTexts.Sentences.Format("folds." + finding.Code, culture, finding.Column, finding.Cell, PeopleTexts.Word("programme", programme, culture)));
}
