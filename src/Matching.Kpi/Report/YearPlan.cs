using System.Globalization;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>Which initiatives and indicators the report of a year shows, and in which order.</summary>
internal sealed class YearPlan
{
    private readonly ILookup<string, Initiative> byTrack;
    private readonly ILookup<string, PlannedIndicator> byInitiative;

    private YearPlan(ILookup<string, Initiative> byTrack, ILookup<string, PlannedIndicator> byInitiative)
    {
        this.byTrack = byTrack;
        this.byInitiative = byInitiative;
    }

    /// <summary>The three tracks, and the one of what has none where there is any.</summary>
    public IEnumerable<string> TracksOfReport => byTrack.Contains(Tracks.Unassigned) ? [.. Tracks.All, Tracks.Unassigned] : Tracks.All;

    public IEnumerable<Initiative> InitiativesOf(string track) => byTrack[track];

    public IEnumerable<PlannedIndicator> IndicatorsOf(string initiative) => byInitiative[initiative];

    public static YearPlan Of(Catalogue catalogue, int year)
    {
        var initiatives = Initiatives(catalogue);
        var period = year.ToString("D4", CultureInfo.InvariantCulture);
        var rows = catalogue.Indicators.Where(i => i.Period == period).ToList();
        RefuseDoubles(rows.Select(r => r.Code), "indicator of the period");
        RefuseDoubles(initiatives.Select(i => i.Code), "initiative");
        var known = initiatives.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        var inCatalogue = rows.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        var planned = rows
            .Select(r => (Initiative: Definitions.Find(r.Code)?.Initiative ?? r.Initiative, Indicator: new PlannedIndicator(r.Code, r, Definitions.Find(r.Code))))
            .Concat(Definitions.All
                .Where(d => !inCatalogue.Contains(d.Code))
                .Select(d => (d.Initiative, Indicator: new PlannedIndicator(d.Code, Row: null, d))))
            .ToList();
        var missing = planned.Select(p => p.Initiative).Where(code => !known.Contains(code)).Distinct(StringComparer.Ordinal)
            .Select(code => new Initiative { Code = code, Track = Tracks.Unassigned });
        // A status is written for the year of the targets beside it: it says nothing of another year.
        var isOfAnotherYear = rows.Count == 0 && catalogue.Indicators.Count > 0;
        var ofYear = catalogue.Years.Where(y => y.Period == period).ToDictionary(y => y.Initiative, StringComparer.Ordinal);
        // Who was taken out of a year stays out of those after it, until a year says otherwise.
        var over = catalogue.Years.Where(y => string.CompareOrdinal(y.Period, period) <= 0)
            .GroupBy(y => y.Initiative, StringComparer.Ordinal)
            .Where(years => years.MaxBy(y => y.Period, StringComparer.Ordinal)!.IsOver)
            .Select(years => years.Key).ToHashSet(StringComparer.Ordinal);
        var used = planned.Select(p => p.Initiative).ToHashSet(StringComparer.Ordinal);
        var shown = initiatives
            .Where(i => used.Contains(i.Code) || !over.Contains(i.Code))
            .Select(i => ofYear.TryGetValue(i.Code, out var own) ? own.Over(i) : isOfAnotherYear ? i with { StatusDa = null, StatusEn = null } : i);
        return new YearPlan(
            shown.Concat(missing).OrderBy(i => i.Order ?? int.MaxValue).ToLookup(i => i.Track, StringComparer.Ordinal),
            planned.ToLookup(p => p.Initiative, p => p.Indicator, StringComparer.Ordinal));
    }

    // The two matching programmes are reported in every database, and always as partnerships.
    private static List<Initiative> Initiatives(Catalogue catalogue)
    {
        var builtIn = Definitions.All.Select(d => d.Initiative).Distinct(StringComparer.Ordinal).ToList();
        var given = catalogue.Initiatives
            .Select(i => i with { Track = Definitions.TrackOf(i.Code, i.Track) })
            .ToList();
        return [.. given, .. builtIn.Where(code => !given.Exists(i => i.Code == code)).Select(BuiltIn)];
    }

    private static Initiative BuiltIn(string code) => new()
    {
        Code = code,
        Track = Tracks.Partnerships,
        NameDa = KpiTexts.Get("initiative." + code, KpiTexts.Danish),
        NameEn = KpiTexts.Get("initiative." + code, KpiTexts.English),
    };

    private static void RefuseDoubles(IEnumerable<string> codes, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (!seen.Add(code))
                throw new ArgumentException($"The {what} '{code}' stands twice.", nameof(codes));
        }
    }
}
