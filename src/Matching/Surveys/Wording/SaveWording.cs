using System.Globalization;
using Matching.Audit;
using Matching.Database;

namespace Matching.Surveys.Wording;

/// <summary>An administrator gives a question other words. They are asked from the next survey that is opened on; answers given before keep theirs.</summary>
public sealed class SaveWording(MatchingDatabase database, CurrentWording wording)
{
    /// <param name="words">Programme, side, text code and the words in both languages.</param>
    /// <param name="basedOn">The version that the administrator looked at; if it is no longer the newest, nothing is saved.</param>
    /// <param name="change">Who, when, and why: the reason must be given.</param>
    public async Task<SaveWordingOutcome> HandleAsync(QuestionText words, int basedOn, Change change)
    {
        if (!wording.Knows(words.Programme, words.Side, words.TextCode))
        {
            return new SaveWordingOutcome.UnknownText();
        }

        if (Slip(words, change) is { } slip)
        {
            return slip;
        }

        var current = (await wording.VersionsAsync(words.Programme, words.Side, words.TextCode))[0];
        if (current.Version == basedOn && current.Danish == words.Danish && current.English == words.English)
        {
            return new SaveWordingOutcome.NothingChanged();
        }

        return await database.WriteAsync<SaveWordingOutcome>(async scope =>
        {
            var text = words with { SavedBy = change.Who, SavedAt = change.At, Why = change.Why };
            if (!await WordingStore.AddAsync(scope, text, basedOn))
            {
                return scope.GiveUp(new SaveWordingOutcome.ChangedMeanwhile());
            }

            await AuditLog.WriteAsync(scope, change, "survey.text_saved", $"{words.Programme}/{words.Side}/{words.TextCode}", string.Create(
                CultureInfo.InvariantCulture, $"version {basedOn + 1}"));
            return new SaveWordingOutcome.Saved(basedOn + 1);
        });
    }

    private static SaveWordingOutcome? Slip(QuestionText words, Change change) =>
        !words.IsWhole ? new SaveWordingOutcome.TextIsMissing()
        : words.Danish.Length > QuestionText.Longest || words.English.Length > QuestionText.Longest ? new SaveWordingOutcome.TextIsTooLong()
        : string.IsNullOrWhiteSpace(change.Why) ? new SaveWordingOutcome.ReasonIsMissing()
        : change.WhyIsTooLong ? new SaveWordingOutcome.ReasonIsTooLong()
        : null;
}

public abstract record SaveWordingOutcome
{
    private SaveWordingOutcome() { }

    public sealed record Saved(int Version) : SaveWordingOutcome;

    public sealed record UnknownText : SaveWordingOutcome;

    /// <summary>In one of the languages or both.</summary>
    public sealed record TextIsMissing : SaveWordingOutcome;

    /// <summary>More than <see cref="QuestionText.Longest"/> letters in a language.</summary>
    public sealed record TextIsTooLong : SaveWordingOutcome;

    public sealed record ReasonIsMissing : SaveWordingOutcome;

    public sealed record ReasonIsTooLong : SaveWordingOutcome;

    public sealed record NothingChanged : SaveWordingOutcome;

    /// <summary>Somebody saved another version first.</summary>
    public sealed record ChangedMeanwhile : SaveWordingOutcome;
}
