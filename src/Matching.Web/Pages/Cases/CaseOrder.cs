using Matching.Messages;

namespace Matching.Web.Pages.Cases;

/// <summary>
/// The order of what happened to one match within a day, where times do not tell: of some steps only the day is known, and several can be of one
/// instant. Each mail is put behind the step that caused it and before the answer to it.
/// </summary>
public static class CaseOrder
{
    public const int Chosen = 10;
    public const int Contact = 50;
    public const int Answer = 51;
    public const int Note = 60;

    private const int OtherMail = 45;

    private static readonly Dictionary<string, int> Steps = new(StringComparer.Ordinal)
    {
        ["proposed"] = 11, ["question_sent"] = 12, ["not_now"] = 20, ["asked.participant"] = 21, ["withdrawn"] = 31, ["expired"] = 31, ["started"] = 40,
        ["paused"] = 42, ["resumed"] = 43, ["end_planned"] = 44, ["pause_dropped"] = 71, ["ended"] = 70, ["reopened"] = 73,
    };

    private static readonly Dictionary<string, int> Mails = new(StringComparer.Ordinal)
    {
        [MessageTemplates.VolunteerAsked] = 13, [MessageTemplates.VolunteerReminded] = 15, [MessageTemplates.ParticipantAsked] = 22,
        [MessageTemplates.ParticipantReminded] = 24, [MessageTemplates.NotThisTime] = 32, [MessageTemplates.ProposalWithdrawn] = 32,
        [MessageTemplates.MatchStarted] = 41, [MessageTemplates.MatchEnded] = 72, [MessageTemplates.SurveyEnd] = 72, [MessageTemplates.MatchReopened] = 74,
    };

    /// <param name="what">A step of a match's timeline; answers and reminders end in their side.</param>
    public static int OfStep(string what) => Steps.TryGetValue(what, out var place) ? place
        : what.StartsWith("reminded.", StringComparison.Ordinal) ? what.EndsWith(Sides.Volunteer, StringComparison.Ordinal) ? 14 : 23
        : what.Contains("." + Sides.Volunteer, StringComparison.Ordinal) ? 20
        : 30;

    public static int OfMail(string template) => Mails.GetValueOrDefault(template, OtherMail);
}
