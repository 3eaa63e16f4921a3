using System.CommandLine;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Objections;

namespace Matching.Cli.Verbs;

internal static class ObjectVerb
{
    private static readonly Argument<string> Side = CreateSide();
    private static readonly Argument<string> Id = new("id") { Description = "The person's id." };
    private static readonly Option<bool> Ended = new("--ended") { Description = "They no longer mind." };

    public static Command Create()
    {
        var command = new Command("object", "Notes that a person wants no learned model to look at them.") { Side, Id, Ended };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.WriteAsync(parsed, cancel);
        var (side, id, objects) = (parsed.GetValue(Side)!, parsed.GetValue(Id)!, !parsed.GetValue(Ended));
        var outcome = await session.Get<NoteObjection>().HandleAsync(side, id, objects, session.Change());
        var code = outcome switch
        {
            ObjectionOutcome.Done => "objection.done",
            ObjectionOutcome.AlreadySo => "objection.already",
            ObjectionOutcome.ReasonIsTooLong => "objection.too_long",
            _ => "objection.not_found",
        };
        var sentence = RankingTexts.Sentences.Format(code + (outcome is ObjectionOutcome.Done or ObjectionOutcome.AlreadySo && !objects ? "_ended" : ""), session.Culture, id);
        if (outcome is not (ObjectionOutcome.Done or ObjectionOutcome.AlreadySo))
        {
            await Failure.TellAsync(parsed, session.Out, session.Error, sentence, code["objection.".Length..]);
            return ExitCodes.Refused;
        }

        if (session.Json)
        {
            await session.WriteJsonAsync(new { side, id, objects });
        }

        await session.Error.WriteLineAsync(sentence);
        return ExitCodes.Done;
    }

    private static Argument<string> CreateSide()
    {
        var side = new Argument<string>("side") { Description = string.Join(", ", Sides.All) };
        side.AcceptOnlyFromAmong([.. Sides.All]);
        return side;
    }
}
