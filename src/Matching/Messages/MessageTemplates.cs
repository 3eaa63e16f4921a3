namespace Matching.Messages;

/// <summary>The mails there are; their words stand in MessageTexts under the same names.</summary>
public static class MessageTemplates
{
    public const string VolunteerAsked = "volunteer_asked";
    public const string ParticipantAsked = "participant_asked";
    public const string MatchStarted = "match_started";
    public const string NotThisTime = "not_this_time";
    public const string FirstContact = "first_contact";
    public const string CheckIn = "check_in";
    public const string SurveyDue = "survey_due";
    public const string SurveyEnd = "survey_end";
    public const string SurveyStart = "survey_start";
    public const string SurveyReminder = "survey_reminder";
    public const string SurveyLastReminder = "survey_last_reminder";
    public const string VolunteerReminded = "volunteer_reminded";
    public const string ParticipantReminded = "participant_reminded";
    public const string ProposalWithdrawn = "proposal_withdrawn";
    public const string MatchEnded = "match_ended";
    public const string MatchReopened = "match_reopened";

    /// <summary>To those on duty: somebody is worried.</summary>
    public const string WorryRaised = "worry_raised";

    /// <summary>Contact that was stopped goes on.</summary>
    public const string ContactAgain = "contact_again";

    /// <summary>Those that ask nothing: nobody's answer closes them, so that whoever called says that it is done.</summary>
    public static readonly IReadOnlyList<string> OnlyTell = [MatchStarted, NotThisTime, ProposalWithdrawn, MatchEnded, MatchReopened, ContactAgain];

    /// <summary>A question that was stopped stands again.</summary>
    public const string AskedAgain = "asked_again";

    /// <summary>To an owner of figures: some are due.</summary>
    public const string FiguresDue = "figures_due";

    public static readonly IReadOnlyList<string> All =
    [
        VolunteerAsked, ParticipantAsked, MatchStarted, NotThisTime, FirstContact, CheckIn, SurveyDue, SurveyStart, SurveyEnd, SurveyReminder, SurveyLastReminder,
        VolunteerReminded, ParticipantReminded, ProposalWithdrawn, MatchEnded, MatchReopened,
        WorryRaised, ContactAgain, AskedAgain, FiguresDue,
    ];
}
