using System.Globalization;
using Matching.Kpi.Calendar;
using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>Records sorted once by the year that they count in.</summary>
internal sealed class RecordsByYear(KpiInput input)
{
    private readonly ILookup<int, KpiMatch> matches = input.Matches.Where(m => m.StartedOn is not null).ToLookup(m => m.StartedOn!.Value.Year);
    private readonly ILookup<int, KpiParticipant> participants = input.Participants.Where(p => p.RegisteredOn is not null).ToLookup(p => p.RegisteredOn!.Value.Year);
    private readonly ILookup<int, KpiVolunteer> volunteers = input.Volunteers.Where(v => v.VettedOn is not null).ToLookup(v => v.VettedOn!.Value.Year);
    private readonly ILookup<string, Indicator> rows = input.Catalogue.Indicators.ToLookup(i => i.Code, StringComparer.Ordinal);
    private readonly ILookup<string, Observation> observations = input.Observations.ToLookup(o => o.Indicator, StringComparer.Ordinal);

    /// <summary>What is dated in a year; answers and catalogue are whole.</summary>
    public KpiInput Of(int year) => input with
    {
        Matches = [.. matches[year]],
        Participants = [.. participants[year]],
        Volunteers = [.. volunteers[year]],
    };

    /// <summary>The target of a year.</summary>
    public Indicator? Row(string code, string period) => rows[code].FirstOrDefault(r => r.Period == period);

    /// <summary>Years with a target or an entered value.</summary>
    public IEnumerable<int> InCatalogue(string code) => rows[code].Select(r => r.Period).Concat(observations[code].Select(o => o.Period))
        .Select(period => int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : (int?)null).OfType<int>();

    /// <summary>Years in which a match of the programme started.</summary>
    public IEnumerable<int> OfMatches(string programme, DateOnly asOf) =>
        matches.Where(year => year.Any(m => m.Programme == programme && m.HadStarted(asOf))).Select(year => year.Key);

    /// <summary>Years in which somebody of the programme registered or was approved.</summary>
    public IEnumerable<int> OfPeople(string programme, DateOnly asOf) =>
        participants.Where(year => year.Any(p => p.Programme == programme && p.RegisteredOn <= asOf)).Select(year => year.Key)
            .Concat(volunteers.Where(year => year.Any(v => v.Programme == programme && v.VettedOn <= asOf)).Select(year => year.Key));
}
