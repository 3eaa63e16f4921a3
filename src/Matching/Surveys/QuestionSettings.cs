namespace Matching.Surveys;

/// <summary>Section Surveys, as far as files need it: codes of questions beside the five fixed ones, answered 1 to 5 or dont_know.</summary>
public sealed class QuestionSettings
{
    public const string Section = "Surveys";

    public IList<string> Questions { get; init; } = [];
}
