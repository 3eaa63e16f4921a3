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

    public static readonly IReadOnlyList<string> All =
    [
        Propose, VolunteerYes, ParticipantYes, VolunteerNo, ParticipantNo, VolunteerYesByPhone, ParticipantYesByPhone, VolunteerNoByPhone,
        ParticipantNoByPhone, Withdraw, Expire, End, Reopen, Pause, Resume, Plan, WaitAgain,
    ];
}
