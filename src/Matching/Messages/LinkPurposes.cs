namespace Matching.Messages;

/// <summary>What a link may be used for. A link of one purpose opens nothing else.</summary>
public static class LinkPurposes
{
    public const string VolunteerAnswer = "volunteer_answer";
    public const string ParticipantAnswer = "participant_answer";
    public const string Contact = "contact";
    public const string FirstContact = "first_contact";
    public const string CheckIn = "check_in";

    /// <summary>An owner of figures gives those that are due; it is about no match.</summary>
    public const string Figures = "figures";

    /// <summary>What makes sense only while a match is running; a survey may still be answered after it.</summary>
    public static readonly IReadOnlyList<string> WhileRunning = [Contact, FirstContact, CheckIn];

    /// <summary>Of the survey at the end: it is void once the match goes on.</summary>
    public const string SurveyAtEnd = "survey_end";

    public static string Survey(string wave) => "survey_" + wave;

    public static bool IsSurvey(string purpose) => purpose.StartsWith("survey_", StringComparison.Ordinal);

    public static string WaveOf(string surveyPurpose) => surveyPurpose["survey_".Length..];
}
