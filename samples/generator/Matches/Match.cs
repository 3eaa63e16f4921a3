using Matching.Samples.People;

namespace Matching.Samples.Matches;

internal sealed class Match
{
    /// <summary>Given last, in the order of the proposals.</summary>
    public string Id { get; set; } = "";

    public required Participant Participant { get; init; }

    public required Volunteer Volunteer { get; init; }

    public required DateOnly ProposedOn { get; init; }

    public required string State { get; set; }

    public DateOnly? AcceptedOn { get; set; }

    public DateOnly? StartedOn { get; set; }

    public DateOnly? EndedOn { get; set; }

    public string EndReason { get; set; } = "";

    public string EndedBy { get; set; } = "";

    public string DeclineReason { get; set; } = "";

    /// <summary>The last day that the volunteer's place was taken; none while it still is.</summary>
    public DateOnly? FreeAfter { get; set; }

    /// <summary>The last day on which the match ran, as far as anybody knows today.</summary>
    public DateOnly LastDay => EndedOn ?? Calendar.Today;

    public bool LongerThan(int months) => StartedOn is { } start && LastDay > start.AddMonths(months);

    public bool StartedIn(int year) => StartedOn?.Year == year;
}
