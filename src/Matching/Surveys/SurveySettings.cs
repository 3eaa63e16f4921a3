namespace Matching.Surveys;

/// <summary>Section Surveys: how long a survey's link works.</summary>
public sealed class SurveySettings
{
    public const string Section = "Surveys";

    public int LinkDays { get; init; } = 30;

    public TimeSpan LinkLifetime => TimeSpan.FromDays(LinkDays);
}
