namespace Matching.Tests.Matches.Model;

/// <summary>Everything that anybody may try with a match.</summary>
public static class Steps
{
    public const string Propose = "propose";
    public const string VolunteerYes = "volunteer says yes";
    public const string ParticipantYes = "participant says yes";
    public const string VolunteerNo = "volunteer says no";
    public const string ParticipantNo = "participant says no";
    public const string VolunteerYesByPhone = "volunteer says yes by phone";
    public const string ParticipantYesByPhone = "participant says yes by phone";
    public const string VolunteerNoByPhone = "volunteer says no by phone";
    public const string ParticipantNoByPhone = "participant says no by phone";
    public const string Withdraw = "withdraw";
    public const string Expire = "expire";
    public const string End = "end";
    public const string Reopen = "reopen";
    public const string Pause = "pause";
    public const string Resume = "resume";
    public const string Plan = "plan the end";
    public const string WaitAgain = "wait again";

    public const string Worry = "raise a worry";
    public const string CloseWorry = "close a worry, contact goes on";
    public const string CloseWorryWithEnd = "close a worry, the match ends";
    public const string OwnTerms = "volunteer changes own terms";
    public const string AskCheckIn = "ask how it goes";
    public const string AnswerCheckIn = "answer how it goes";
    public const string LogMeeting = "log a meeting";
    public const string InviteToSurvey = "invite to a survey";
    public const string AnswerSurvey = "answer a survey";
    public const string HandOver = "hand the case over";
    public const string Commit = "commit a round";

    /// <summary>Steps from one state of a match to another, and what stands beside its state in its own row.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Propose, VolunteerYes, ParticipantYes, VolunteerNo, ParticipantNo, VolunteerYesByPhone, ParticipantYesByPhone, VolunteerNoByPhone,
        ParticipantNoByPhone, Withdraw, Expire, End, Reopen, Pause, Resume, Plan, WaitAgain,
    ];

    /// <summary>Everything else that writes about a match or its two people.</summary>
    public static readonly IReadOnlyList<string> Beside =
        [Worry, CloseWorry, CloseWorryWithEnd, OwnTerms, AskCheckIn, AnswerCheckIn, LogMeeting, InviteToSurvey, AnswerSurvey, HandOver, Commit];
}
