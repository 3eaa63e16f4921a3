using Matching.Surveys.Wording;

namespace Matching.Web.Pages.Surveys;

/// <summary>Questions as they are asked: behind a link, on the phone with a caseworker, and in an administrator's preview.</summary>
/// <param name="Texts">In the order they are asked.</param>
/// <param name="Given">What was filled in before, by question.</param>
/// <param name="Unanswered">Questions that need another look.</param>
public sealed record QuestionsModel(IReadOnlyList<QuestionText> Texts, IReadOnlyDictionary<string, string> Given, IReadOnlyList<string> Unanswered)
{
    /// <summary>One question a screen on a phone, with a way to the next.</summary>
    public bool InSteps { get; init; }

    /// <summary>Before each field's id, where the same question stands twice on a page.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Null for the language of the request.</summary>
    public System.Globalization.CultureInfo? Language { get; init; }

    /// <summary>The place of the first question that needs another look, or else of the first that has no answer.</summary>
    public int Begin => Enumerable.Range(0, Texts.Count)
        .Where(place => Unanswered.Count > 0 ? Unanswered.Contains(Texts[place].Question, StringComparer.Ordinal) : !Given.ContainsKey(Texts[place].Question))
        .FirstOrDefault(Texts.Count - 1);

    public string IdOf(int place) => $"{Prefix}question-{Texts[place].Question}";
}
