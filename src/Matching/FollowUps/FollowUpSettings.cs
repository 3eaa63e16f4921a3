namespace Matching.FollowUps;

/// <summary>Section FollowUps: when both sides are asked how it goes, and when a caseworker should look. All in days.</summary>
public sealed class FollowUpSettings
{
    public const string Section = "FollowUps";

    /// <summary>From the start to the day on which the first contact is due; at least 1.</summary>
    public int FirstContactDays { get; init; } = 7;

    /// <summary>From the participant's question about the first contact until the volunteer is asked, if no answer came; at least 1.</summary>
    public int FirstContactAnswerDays { get; init; } = 4;

    /// <summary>From the first meeting to the first check-in; at least 1.</summary>
    public int CheckInAfterDays { get; init; } = 2;

    /// <summary>From one check-in to the next; at least 7.</summary>
    public int CheckInEveryDays { get; init; } = 60;

    /// <summary>Without any sign of contact after which a match is called silent; at least 1.</summary>
    public int SilenceDays { get; init; } = 21;

    /// <summary>Without a first contact after which a match is at risk; at least <see cref="FirstContactDays"/>.</summary>
    public int RiskNoContactDays { get; init; } = 10;

    /// <summary>An answer about satisfaction from 1 to 5 that is a risk, and everything below it; 0 for none.</summary>
    public int RiskSatisfaction { get; init; } = 2;

    /// <summary>
    /// That the link of a question works; more than <see cref="CheckInEveryDays"/>, so that nobody is without a link before the next check-in. A
    /// week more lets a service that stood still for some days catch up.
    /// </summary>
    public int LinkDays { get; init; } = 67;

    public TimeSpan LinkLifetime => TimeSpan.FromDays(LinkDays);

    public bool IsSound =>
        FirstContactDays >= 1 && FirstContactAnswerDays >= 1 && CheckInAfterDays >= 1 && CheckInEveryDays >= 7 && SilenceDays >= 1
        && RiskNoContactDays >= FirstContactDays && RiskSatisfaction is >= 0 and <= 5;

    /// <summary>
    /// Whether a link that works for so many days is still there when the next check-in comes. That is sent some time after midnight of its day,
    /// so that as many days as lie between two are not enough.
    /// </summary>
    public bool IsOutlastedBy(int linkDays) => linkDays > CheckInEveryDays;
}
