using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>Records sorted once by the year that they count in.</summary>
internal sealed class RecordsByYear(KpiInput input)
{
    private readonly ILookup<int, KpiMatch> matches = input.Matches.Where(m => m.StartedOn is not null).ToLookup(m => m.StartedOn!.Value.Year);
    private readonly ILookup<int, KpiParticipant> participants = input.Participants.Where(p => p.RegisteredOn is not null).ToLookup(p => p.RegisteredOn!.Value.Year);
    private readonly ILookup<int, KpiVolunteer> volunteers = input.Volunteers.Where(v => v.VettedOn is not null).ToLookup(v => v.VettedOn!.Value.Year);

    /// <summary>Years with any record.</summary>
    public IReadOnlyCollection<int> Years { get; } = [.. input.Matches.Select(m => m.StartedOn?.Year)
        .Concat(input.Participants.Select(p => p.RegisteredOn?.Year)).Concat(input.Volunteers.Select(v => v.VettedOn?.Year)).OfType<int>().Distinct()];

    /// <summary>What is dated in a year; answers and catalogue are whole.</summary>
    public KpiInput Of(int year) => input with
    {
        Matches = [.. matches[year]],
        Participants = [.. participants[year]],
        Volunteers = [.. volunteers[year]],
    };
}
