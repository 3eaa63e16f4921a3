namespace Matching.Kpi.Records;

/// <summary>All that the figures of any year are made of. Nothing else is read, so equal input gives equal figures.</summary>
public sealed record KpiInput
{
    /// <summary>Everybody who is or was to be matched, both programmes.</summary>
    public IReadOnlyList<KpiParticipant> Participants { get; init; } = [];

    /// <summary>Everybody they can be matched to, both programmes.</summary>
    public IReadOnlyList<KpiVolunteer> Volunteers { get; init; } = [];

    /// <summary>All pairs, whatever became of them.</summary>
    public IReadOnlyList<KpiMatch> Matches { get; init; } = [];

    /// <summary>All answers of both sides.</summary>
    public IReadOnlyList<KpiAnswer> Answers { get; init; } = [];

    /// <summary>Initiatives, indicators and targets.</summary>
    public Catalogue Catalogue { get; init; } = Catalogue.Empty;

    /// <summary>Entered values.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];
}
