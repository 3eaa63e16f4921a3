namespace Matching.Surveys;

/// <summary>Section Surveys: how long a survey's link works, and a city's own questions.</summary>
public sealed class SurveySettings
{
    public const string Section = "Surveys";

    public int LinkDays { get; init; } = 30;

    /// <summary>Codes of questions beside the five fixed ones, answered 1 to 5 or dont_know.</summary>
    public IList<string> Questions { get; init; } = [];

    public TimeSpan LinkLifetime => TimeSpan.FromDays(LinkDays);
}
