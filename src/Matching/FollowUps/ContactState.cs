using Matching.Matches;

namespace Matching.FollowUps;

/// <summary>Everything that is known of the contact in one match: what was asked and answered, and its log.</summary>
/// <param name="Match">Which.</param>
/// <param name="FollowUps">All of its questions.</param>
/// <param name="Meetings">All lines of its log.</param>
/// <param name="ResumedOn">The last day on which it went on after a pause that was cut short; null if there was none.</param>
/// <param name="IsStopped">Whether somebody is worried and contact stands still.</param>
public sealed record ContactState(
    Match Match, IReadOnlyList<FollowUp> FollowUps, IReadOnlyList<Meeting> Meetings, DateOnly? ResumedOn = null, bool IsStopped = false)
{
    /// <summary>The first day on which the two were in touch; null if that is not known.</summary>
    public DateOnly? FirstContactOn => Earliest(Meetings);

    public DateOnly? FirstMetOn => Earliest(Meetings.Where(meeting => meeting.Kind == MeetingKinds.Met));

    /// <summary>In touch by the log, or by what a side answered to a check-in.</summary>
    public bool HasContact => Meetings.Count > 0 || CheckIns.Any(one => one.Answer is FollowUpAnswers.Good or FollowUpAnswers.Deciding);

    public IEnumerable<FollowUp> CheckIns => FollowUps.Where(one => one.Kind == FollowUpKinds.CheckIn);

    /// <summary>
    /// The last day of which something is known of the two: the log, an answer to a check-in, or where the story began here: the start, the
    /// import, the end of a pause.
    /// </summary>
    public DateOnly? LastSignOn => new[]
    {
        Match.StartedOn, Match.ImportedOn, Match.PausedUntil, ResumedOn, Latest(Meetings.Select(meeting => meeting.OnDay)),
        Latest(CheckIns.Select(one => one.AnsweredOn).OfType<DateOnly>()),
    }.Max();

    /// <summary>It came from a file, running, and nobody has told of any contact since.</summary>
    public bool IsUnheardSinceImport =>
        Match.ImportedOn is { } imported && LastSignOn == imported && Meetings.Count == 0 && CheckIns.All(one => one.AnsweredOn is null);

    public FollowUp? Find(string kind, int wave, string side) =>
        FollowUps.FirstOrDefault(one => one.Kind == kind && one.Wave == wave && one.Side == side);

    /// <summary>The last thing that a side answered to a check-in.</summary>
    public FollowUp? LastCheckIn(string side) =>
        CheckIns.Where(one => one.Side == side && one.AnsweredOn is not null).MaxBy(one => one.Wave);

    private static DateOnly? Earliest(IEnumerable<Meeting> meetings) => meetings.Select(meeting => (DateOnly?)meeting.OnDay).Min();

    private static DateOnly? Latest(IEnumerable<DateOnly> days) => days.Select(day => (DateOnly?)day).Max();
}
