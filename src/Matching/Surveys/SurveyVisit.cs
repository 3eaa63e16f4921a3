using Matching.Messages;

namespace Matching.Surveys;

/// <summary>What stands behind a survey link when its holder opens it. Opening changes nothing.</summary>
public abstract record SurveyVisit
{
    private SurveyVisit()
    {
    }

    public sealed record Asked(string Side, string Programme, string ReaderFirstName, IReadOnlyList<string> Questions) : SurveyVisit;

    /// <summary>Used, expired or withdrawn: the page says which, without personal data.</summary>
    public sealed record Closed(LinkState State) : SurveyVisit;

    public sealed record Unknown : SurveyVisit;
}
