using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;

namespace Matching.Kpi.Programmes;

/// <summary>How one side answered when it was asked.</summary>
/// <param name="Share">Said yes, of those whose time to answer is over: yes, no, and no answer in time.</param>
/// <param name="Declined">Said no.</param>
/// <param name="NoAnswer">Did not answer before the proposal expired.</param>
/// <param name="TakenBack">The proposal was withdrawn before they answered; in neither part of the share.</param>
/// <param name="Awaiting">May still answer on the day; in neither part of the share.</param>
public sealed record SideAnswers(Share Share, int Declined, int NoAnswer, int TakenBack, int Awaiting);

/// <summary>
/// Who said yes: of the proposals sent in the calendar year, how many volunteers did, and of the participants asked after them, how
/// many did. When not to trust it: matches that were imported as running count as two times yes, because nobody wrote down those
/// who were asked in vain; and of a proposal whose closing is not dated, it is not known whether it was still open on an earlier day.
/// </summary>
/// <param name="Volunteers">Asked first.</param>
/// <param name="Participants">Asked after the volunteer's yes.</param>
public sealed record Acceptance(SideAnswers Volunteers, SideAnswers Participants)
{
    private enum Answer
    {
        NotAsked,
        Yes,
        No,
        NoneInTime,
        TakenBack,
        Awaiting,
    }

    /// <summary>The answers to the proposals of a year, as known on a day.</summary>
    /// <param name="matches">The programme's matches and proposals.</param>
    /// <param name="year">The calendar year of the proposal.</param>
    /// <param name="asOf">The day.</param>
    public static Acceptance Of(IEnumerable<KpiMatch> matches, int year, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var answers = matches.Where(m => m.ProposedOn is { } day && day.Year == year && day <= asOf)
            .Select(m => (Volunteer: OfVolunteer(m, asOf), Participant: OfParticipant(m, asOf))).ToList();
        return new Acceptance(Count(answers.Select(a => a.Volunteer)), Count(answers.Select(a => a.Participant)));
    }

    private static Answer OfVolunteer(KpiMatch match, DateOnly asOf) =>
        match.AcceptedOn <= asOf || match.HadStarted(asOf) || match.State == "accepted" || WasDeclinedByParticipant(match, asOf) ? Answer.Yes
        : WithoutYes(match, asOf);

    private static Answer OfParticipant(KpiMatch match, DateOnly asOf) =>
        OfVolunteer(match, asOf) != Answer.Yes ? Answer.NotAsked
        : match.HadStarted(asOf) ? Answer.Yes
        : WithoutYes(match, asOf);

    private static Answer WithoutYes(KpiMatch match, DateOnly asOf) => match.State switch
    {
        // What was closed after the day was still open on it.
        _ when match.ClosedOn > asOf => Answer.Awaiting,
        "declined" => Answer.No,
        "expired" => Answer.NoneInTime,
        "withdrawn" => Answer.TakenBack,
        _ => Answer.Awaiting,
    };

    private static bool WasDeclinedByParticipant(KpiMatch match, DateOnly asOf) =>
        match is { State: "declined", DeclinedBy: "participant" } && !(match.ClosedOn > asOf);

    private static SideAnswers Count(IEnumerable<Answer> answers)
    {
        var by = answers.CountBy(a => a).ToDictionary();
        int Of(Answer answer) => by.GetValueOrDefault(answer);
        var (yes, no, none) = (Of(Answer.Yes), Of(Answer.No), Of(Answer.NoneInTime));
        return new SideAnswers(new Share(yes, yes + no + none), no, none, Of(Answer.TakenBack), Of(Answer.Awaiting));
    }
}
