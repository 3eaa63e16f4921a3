namespace Matching.Surveys;

public abstract record SurveyOutcome
{
    private SurveyOutcome()
    {
    }

    public sealed record Saved(int Answers) : SurveyOutcome;

    /// <summary>What was begun is kept; the link still works.</summary>
    public sealed record Kept(int Answers) : SurveyOutcome;

    public sealed record AlreadyAnswered : SurveyOutcome;

    public sealed record Expired : SurveyOutcome;

    public sealed record Withdrawn : SurveyOutcome;

    /// <summary>No such link, or one for something else.</summary>
    public sealed record Unknown : SurveyOutcome;

    /// <summary>More than <see cref="Questions.LongestWords"/> letters of the person's own.</summary>
    public sealed record WordsAreTooLong : SurveyOutcome;

    /// <summary>A question of this survey has no answer, or one that is not on its list.</summary>
    public sealed record Incomplete(IReadOnlyList<string> Questions) : SurveyOutcome;
}
