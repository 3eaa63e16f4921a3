using Matching.Kpi.Records;

namespace Matching.Kpi.Indicators;

/// <summary>The eleven indicators that are computed from records, for every year and in every database. In words: docs/kpis.md.</summary>
public static class Definitions
{
    private static readonly HashSet<string> FourOrFive = new(StringComparer.Ordinal) { "4", "5" };
    private static readonly HashSet<string> JobOrEducation = new(StringComparer.Ordinal) { "job", "education" };
    private static readonly HashSet<string> Expats = new(StringComparer.Ordinal) { "expat", "expat_family" };

    /// <summary>All eleven, in the order in which they are reported where the catalogue gives none.</summary>
    public static IReadOnlyList<IndicatorDefinition> All { get; } =
    [
        Mentor("young-recruited", Sources.People, PeopleCounts.Registered),
        Mentor("leaders-recruited", Sources.People, PeopleCounts.Vetted),
        Mentor("matches", Sources.Matches, MatchCounts.Started),
        Share(Mentor("in-job-or-education", Sources.Surveys, (records, programme) =>
            new AnswerShare(programme, "occupation_now", JobOrEducation) { OnlyOver4Months = true }.Rows(records))) with { LongerThanMonths = 4, AnswersTo = "occupation_now" },
        AboutDuration(Mentor("still-running", Sources.Matches, MatchCounts.RunningAfterPeriod)),
        Host("matches", Sources.Matches, MatchCounts.Started),
        AboutDuration(Host("lasted-6-months", Sources.Matches, MatchCounts.LastedOver6Months)) with { LongerThanMonths = 6 },
        AboutDuration(Share(Host("lasted-3-months", Sources.Matches, MatchCounts.ShareOver3Months))) with { LongerThanMonths = 3 },
        Share(Host("knows-services", Sources.Surveys, (records, programme) =>
            new AnswerShare(programme, "knows_services", FourOrFive).Rows(records))) with { AnswersTo = "knows_services" },
        Share(Host("feels-included", Sources.Surveys, (records, programme) =>
            new AnswerShare(programme, "feels_included", FourOrFive).Rows(records))) with { AnswersTo = "feels_included" },
        Share(Host("stays-in-denmark", Sources.Surveys, (records, programme) =>
            new AnswerShare(programme, "stays_in_denmark", FourOrFive) { Segments = Expats }.Rows(records))) with { Segments = Expats, AnswersTo = "stays_in_denmark" },
    ];

    /// <summary>The definition of a code; null for an indicator that people enter.</summary>
    public static IndicatorDefinition? Find(string code) => All.FirstOrDefault(d => d.Code == code);

    /// <summary>
    /// The track an initiative is reported under. The two matching programmes are partnerships in every database; what has no track yet is
    /// shown as just that, for a catalogue that is still being filled hides nothing.
    /// </summary>
    /// <param name="initiative">Its code.</param>
    /// <param name="track">What the catalogue says; may be null or unknown.</param>
    public static string TrackOf(string initiative, string? track) =>
        All.Any(d => d.Initiative == initiative) ? Tracks.Partnerships
        : Tracks.All.Contains(track ?? "", StringComparer.Ordinal) ? track!
        : Tracks.Unassigned;

    private static IndicatorDefinition Host(
        string name, string source, Func<RecordsOfYear, string, IEnumerable<FigureRow>> rows) =>
        Of("host", KpiProgrammes.Host, name, source, rows);

    private static IndicatorDefinition Mentor(
        string name, string source, Func<RecordsOfYear, string, IEnumerable<FigureRow>> rows) =>
        Of("young-mentor", KpiProgrammes.Mentor, name, source, rows);

    private static IndicatorDefinition Of(
        string initiative, string programme, string name, string source, Func<RecordsOfYear, string, IEnumerable<FigureRow>> rows) => new()
    {
        Code = $"{initiative}.{name}",
        Initiative = initiative,
        Programme = programme,
        Source = source,
        RowsOf = records => rows(records, programme),
    };

    private static IndicatorDefinition Share(IndicatorDefinition definition) => definition with { IsShare = true };

    private static IndicatorDefinition AboutDuration(IndicatorDefinition definition) => definition with { IsAboutDuration = true };
}
