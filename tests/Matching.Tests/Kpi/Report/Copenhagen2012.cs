using System.Globalization;
using Matching.Kpi.Records;

namespace Matching.Tests.Kpi.Report;

/// <summary>
/// The city's own status report for 2012 as input: its catalogue, its entered values as observations, and the plainest records
/// that its computed figures can have come from.
/// </summary>
internal static class Copenhagen2012
{
    public static readonly IReadOnlySet<string> Computed = new HashSet<string>(StringComparer.Ordinal) { "people", "matches", "surveys" };

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Indicators => Reference.Rows("copenhagen-2012/indicators.csv");

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Initiatives => Reference.Rows("copenhagen-2012/initiatives.csv");

    public static KpiInput Input() => Records() with
    {
        Catalogue = new Catalogue([.. Initiatives.Select(Initiative)], [.. Indicators.Select(Indicator)]),
        Observations = [.. Indicators.Where(r => !Computed.Contains(r["source"])).Select(Observation)],
    };

    public static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    // 197 host matches: 156 ran on, 19 ended in their fifth month, 22 in their first. 28 mentor pairs: 18 ran on, 4 ended
    // after more than 4 months, 6 before.
    private static KpiInput Records()
    {
        var host = Enumerable.Range(1, 197).Select(i =>
            A.HostMatch($"h{i}", "2012-03-01", i <= 156 ? null : i <= 175 ? "2012-07-15" : "2012-03-20")).ToList();
        var mentor = Enumerable.Range(1, 28).Select(i =>
            A.MentorMatch($"m{i}", "2012-04-01", i <= 18 ? null : i <= 22 ? "2012-10-01" : "2012-06-01")).ToList();
        return new KpiInput
        {
            Participants =
            [
                .. host.Select(m => A.Participant(m.ParticipantId, segment: "expat")),
                .. mentor.Select(m => A.Participant(m.ParticipantId, "mentor", "young", "2012-02-01")),
            ],
            Volunteers = [.. mentor.Select(m => new KpiVolunteer(m.VolunteerId, "mentor", new DateOnly(2012, 2, 1)))],
            Matches = [.. host, .. mentor],
            Answers =
            [
                .. Shares(host, "knows_services", 42, "4", "2"),
                .. Shares(host, "feels_included", 55, "5", "3"),
                .. Shares(host, "stays_in_denmark", 71, "4", "dont_know"),
                .. mentor.Select((m, i) => A.Answer(m.Id, "occupation_now", i < 3 ? "job" : i < 6 ? "education" : "neither", "2012-12-01", "6m")),
            ],
        };
    }

    private static IEnumerable<KpiAnswer> Shares(List<KpiMatch> matches, string question, int percent, string good, string other) =>
        matches.Take(100).Select((m, i) => A.Answer(m.Id, question, i < percent ? good : other, "2012-10-01"));

    private static Initiative Initiative(IReadOnlyDictionary<string, string> row) => new()
    {
        Code = row["code"],
        Track = row["track"],
        NameDa = row["name_da"],
        NameEn = row["name_en"],
        Funding = row["funding"],
        State = row["state"],
        Order = int.Parse(row["order"], CultureInfo.InvariantCulture),
    };

    private static Indicator Indicator(IReadOnlyDictionary<string, string> row) => new()
    {
        Code = row["code"],
        Period = "2012",
        Initiative = row["initiative"],
        NameDa = row["name_da"],
        NameEn = row["name_en"],
        Unit = row["unit"],
        Comparator = row["comparator"],
        Target = Number(row["target"]),
        TargetHigh = Number(row["target_high"]),
        Source = row["source"],
        NoteDa = row["note_da"],
        NoteEn = row["note_en"],
    };

    private static Observation Observation(IReadOnlyDictionary<string, string> row) => new()
    {
        Indicator = row["code"],
        Period = "2012",
        Value = Number(row["actual_2012"]),
        Qualifier = row["qualifier"],
        State = row["actual_2012"].Length > 0 ? "measured" : row["verdict_2012"] == "pending" ? "pending" : "not_reported",
        Source = "statusrapport-2012",
    };
}
