namespace Matching.Surveys;

/// <summary>What a person filled in behind a survey link.</summary>
/// <param name="Given">Answers by question, and under <see cref="Questions.Words"/> what they say in their own words.</param>
/// <param name="Seen">Which version of each question's text stood before them.</param>
public sealed record SurveyForm(IReadOnlyDictionary<string, string> Given, IReadOnlyDictionary<string, int> Seen)
{
    public SurveyForm(IReadOnlyDictionary<string, string> given)
        : this(given, new Dictionary<string, int>(StringComparer.Ordinal))
    {
    }
}
