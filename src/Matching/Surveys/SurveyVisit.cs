using Matching.Messages;
using Matching.Surveys.Wording;

namespace Matching.Surveys;

/// <summary>What stands behind a survey link when its holder opens it. Opening changes nothing.</summary>
public abstract record SurveyVisit
{
    private SurveyVisit()
    {
    }

    public sealed record Asked(string Side, string Wave, string ReaderFirstName, IReadOnlyList<QuestionText> Texts) : SurveyVisit
    {
        /// <summary>What was filled in on an earlier visit and not sent in yet.</summary>
        public IReadOnlyDictionary<string, string> Draft { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    }

    /// <summary>Used, expired or withdrawn: the page says which, without personal data.</summary>
    public sealed record Closed(LinkState State) : SurveyVisit;

    public sealed record Unknown : SurveyVisit;
}
