using System.CommandLine;
using Matching.Suggestions;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Cards;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Fairness;
using Matching.Suggestions.Ranking.Models;
using Matching.Surveys.Learning;

namespace Matching.Cli.Verbs;

internal static class TrainVerb
{
    private static readonly Option<FileInfo?> Audit = new("--audit") { Description = "The JSON file to write: the fairness audit of the contestant that was ahead." };
    private static readonly Option<FileInfo?> Card = new("--card") { Description = "The HTML file to write: the model's card, to read and print." };

    public static Command Create()
    {
        var command = new Command("train", "Has the contestants compete, fits the winner on all known outcomes, audits it, and keeps the model as a candidate.")
        {
            ProgrammeOption.Required, Audit, Card,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.WriteAsync(parsed, cancel);
        if (session.IsAhead)
        {
            return await session.RefuseAsync("as_of_ahead", session.AsOf, session.ClockDay);
        }

        var programme = parsed.GetValue(ProgrammeOption.Required)!;
        var outcome = await ProgressBars.ShowAsync<CompetitionProgress, TrainOutcome>(
            session,
            context => new CompetitionBars(context, session.Culture),
            progress => session.Get<TrainModel>().HandleAsync(programme, session.Change(), progress, cancel));
        if (outcome is not TrainOutcome.Trained trained)
        {
            await Failure.TellAsync(parsed, session.Out, session.Error, RankingTexts.Sentences["trained.nothing", session.Culture], "nothing_to_learn");
            return ExitCodes.Refused;
        }

        var model = trained.Model;
        if (session.Json)
        {
            await session.Out.WriteLineAsync(CompetitionJson.Of(
                trained.Pairs,
                trained.Result,
                new { model.Id, model.Contestant, model.Hash, model.N, From = model.WindowFrom, To = model.WindowTo, model.AsOf, model.Seed, model.State, Known = trained.WasKnown },
                session.Culture));
        }
        else
        {
            await session.TellAsync(trained.Result);
        }

        await WriteAsync(session, parsed.GetValue(Audit), FairnessJson.Of(trained.Audited, session.Culture));
        await WriteAsync(session, parsed.GetValue(Card), ModelCardPage.Of(model, session.Culture));
        await session.Error.WriteLineAsync(RankingTexts.Sentences.Format("trained." + (!trained.WasKnown ? model.Contestant == SuggestionList.TransparentScore ? "score" : "kept" : model.State == ModelStates.Retired ? "retired" : "known"), session.Culture, model.Id));
        return ExitCodes.Done;
    }

    private static async Task WriteAsync(Session session, FileInfo? file, string text)
    {
        if (file is not null)
        {
            file.Directory?.Create();
            await File.WriteAllTextAsync(file.FullName, text);
            await session.SayAsync("written", file.FullName);
        }
    }
}
