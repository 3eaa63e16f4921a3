using System.CommandLine;
using Matching.People;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Models;

namespace Matching.Cli.Verbs;

internal static class ModelsVerb
{
    private static readonly Argument<string> Id = new("model") { Description = "The model's id." };
    private static readonly Option<string?> Reason = new("--reason") { Description = "Why; asked for where the audit of a model that is promoted has flags." };

    public static Command Create()
    {
        var command = new Command("models", "The models of the programmes; puts one into shadow, to use, or out of it.")
        {
            Step("shadow", "A candidate scores from now on, unseen.", (session, id, change) => session.Get<ShadowModel>().HandleAsync(id, change)),
            Step("promote", "A model in shadow that won its competition orders lists.", (session, id, change) => session.Get<PromoteModel>().HandleAsync(id, change)),
            Step("retire", "A model is taken out of use for good.", (session, id, change) => session.Get<RetireModel>().HandleAsync(id, change)),
        };
        command.SetAction(ListAsync);
        return command;
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.ReadAsync(parsed, cancel);
        var models = new List<StoredModel>();
        foreach (var programme in Programmes.All)
        {
            models.AddRange(await session.Get<ModelStore>().OfAsync(programme));
        }

        if (session.Json)
        {
            await session.WriteJsonAsync(models.Select(model =>
                new { model.Id, model.Programme, model.Contestant, model.State, model.Hash, model.N, From = model.WindowFrom, To = model.WindowTo, model.AsOf, model.Seed, model.TrainedOn }));
            return ExitCodes.Done;
        }

        if (models.Count == 0)
        {
            await session.SayAsync("no_models");
        }

        foreach (var model in models)
        {
            await session.Out.WriteLineAsync($"{model.Id}  {model.Programme,-6}  {model.State,-9}  {model.Contestant,-9}  {model.TrainedOn:yyyy-MM-dd}  {model.Hash}");
        }

        return ExitCodes.Done;
    }

    private static Command Step(string name, string description, Func<Session, string, Change, Task<ModelStep>> take)
    {
        var command = new Command(name, description) { Id, Reason };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var session = await Session.WriteAsync(parsed, cancel);
            var id = parsed.GetValue(Id)!;
            var (code, state) = await take(session, id, session.Change(parsed.GetValue(Reason))) switch
            {
                ModelStep.Done done => ("step.done", done.Model.State),
                ModelStep.WrongState wrong => ("step.wrong_state", wrong.State),
                ModelStep.NotAhead => ("step.not_ahead", ""),
                ModelStep.NotAudited => ("step.not_audited", ""),
                ModelStep.ReasonIsMissing => ("step.reason_missing", ""),
                ModelStep.ReasonIsTooLong => ("step.reason_too_long", ""),
                ModelStep.ChangedMeanwhile => ("step.changed_meanwhile", ""),
                _ => ("step.not_found", ""),
            };
            var sentence = code == "step.wrong_state" ? RankingTexts.Sentences.Format($"{code}.{state}", session.Culture, id)
                : RankingTexts.Sentences.Format(code, session.Culture, id, state.Length == 0 ? "" : RankingTexts.Sentences["state." + state, session.Culture]);
            if (code != "step.done")
            {
                await Failure.TellAsync(parsed, session.Out, session.Error, sentence, code["step.".Length..]);
                return ExitCodes.Refused;
            }

            if (session.Json)
            {
                await session.WriteJsonAsync(new { id, state });
            }

            await session.Error.WriteLineAsync(sentence);
            return ExitCodes.Done;
        });
        return command;
    }
}
