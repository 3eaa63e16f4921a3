using System.CommandLine;
using System.Globalization;
using Matching.Suggestions;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Ranking.Use;

namespace Matching.Cli.Verbs;

internal static class SuggestVerb
{
    private static readonly Argument<string> Participant = new("participant") { Description = "The participant's id." };
    private static readonly Option<int> Top = CreateTop();

    public static Command Create()
    {
        var command = new Command("suggest", "Ranked, explained volunteers for one participant, and what became of all the others.") { Participant, Top };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.ReadAsync(parsed, cancel);
        var id = parsed.GetValue(Participant)!;
        if (await session.Get<SuggestForParticipant>().HandleAsync(id, parsed.GetValue(Top), session.AsOf) is not SuggestOutcome.Suggested { List: var list })
        {
            return await session.RefuseAsync("participant_not_found", id);
        }

        if (session.Json)
        {
            await session.Out.WriteLineAsync(SuggestJson.Of(list, session.Culture));
            return ExitCodes.Done;
        }

        await session.Out.WriteLineAsync(Accounting.Sentence(list, session.Culture));
        foreach (var head in new[] { Reasons.Raised(list, session.Culture), ModelWords.Ordered(list, session.Culture) }.OfType<string>())
        {
            await session.Out.WriteLineAsync(head);
        }

        foreach (var suggestion in list.Suggestions)
        {
            await session.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{suggestion.Rank,3}. {suggestion.Volunteer.Id,-16} {suggestion.Score.Points,8:0.000}  {Reasons.Sentence(suggestion, session.Culture)}"));
            if (suggestion.Model is { Orders: true } seen)
            {
                await session.Out.WriteLineAsync($"       {ModelWords.Sentence(seen, session.Culture)}");
            }

            foreach (var more in suggestion.Counterfactuals.Select(change => Reasons.Sentence(change, suggestion, session.Culture))
                .Prepend(Reasons.Load(suggestion, session.Culture)).Prepend(ModelWords.SaidNo(suggestion, session.Culture)).OfType<string>())
            {
                await session.Out.WriteLineAsync($"       {more}");
            }
        }

        foreach (var help in new[] { ModelWords.NoChanges(list, session.Culture), Accounting.Help(list, session.Culture), Accounting.HelpWithTime(list, session.Culture) }.OfType<string>())
        {
            await session.Out.WriteLineAsync(help);
        }

        return ExitCodes.Done;
    }

    private static Option<int> CreateTop()
    {
        var option = new Option<int>("--top") { Description = "How many at most.", DefaultValueFactory = _ => SuggestForParticipant.DefaultTop };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var top) || top < 1))
            {
                result.Refuse("usage_top");
            }
        });
        return option;
    }
}
