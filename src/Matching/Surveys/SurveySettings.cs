namespace Matching.Surveys;

/// <summary>Section Surveys: how long a survey's link works, when people are reminded, and a city's own questions.</summary>
public sealed class SurveySettings
{
    public const string Section = "Surveys";

    /// <summary>The most questions of its own that a city asks one side of one programme.</summary>
    public const int MostOwnQuestions = 4;

    /// <summary>Days that the link of a survey can be answered; above 0.</summary>
    public int LinkDays { get; init; } = 30;

    /// <summary>Days from the start of a match on which its first survey can still be sent; above 0.</summary>
    public int StartDays { get; init; } = 30;

    /// <summary>Days after the invitation on which those who have not answered are reminded; at most two, rising, within <see cref="LinkDays"/>.</summary>
    public IList<int> ReminderDays { get; init; } = [];

    /// <summary>Codes of questions beside the five fixed ones that files may hold, answered 1 to 5 or dont_know.</summary>
    public IList<string> Questions { get; init; } = [];

    /// <summary>A city's own questions by programme. One is asked once it has its words in both languages.</summary>
    public IDictionary<string, OwnQuestions> Asked { get; init; } = new Dictionary<string, OwnQuestions>(StringComparer.Ordinal);

    public TimeSpan LinkLifetime => TimeSpan.FromDays(LinkDays);

    /// <summary>Every code that an answer in a file may have.</summary>
    public IEnumerable<string> Known => Surveys.Questions.All.Concat(Surveys.Questions.OfVolunteers).Concat(Questions)
        .Concat(Asked.Values.SelectMany(own => own.Participant.Concat(own.Volunteer))).Distinct(StringComparer.Ordinal);

    public IReadOnlyList<string> OwnOf(string programme, string side) =>
        Asked.TryGetValue(programme, out var own) ? [.. side == Sides.Participant ? own.Participant : own.Volunteer] : [];
}

/// <summary>The codes of the questions that a city asks each side besides the fixed ones, in the order they are asked; at most four a side.</summary>
public sealed class OwnQuestions
{
    public IList<string> Participant { get; init; } = [];

    public IList<string> Volunteer { get; init; } = [];
}
