using System.Globalization;

namespace Matching.Tests.Files;

/// <summary>All seven files with seeded rows of every column, and the text that breaks readers.</summary>
internal sealed class RandomFiles(int seed)
{
    private const int People = 40;

    private static readonly string[] Nasty =
    [
        "=1+1", "'=x", "''=x", "'''+", "+45 12", "-", "@", "\tTab", "\rReturn", "a\r\nb", "a\nb\n", "\"", "a \"b\" c", "\"all\"", "a,b;c|d", " blank ",
        "æøå ÆØÅ", "日本語", "𝄞 clef", "e\u0301", "\u202Eright to left", "\uFEFFmark", "\u2028line", "'", "''", "'a", "\uE000", "\uFFFD",
    ];

    private readonly Random random = new(seed);

    public IEnumerable<(string File, string Text)> All()
    {
        yield return ("participants.csv", Participants());
        yield return ("volunteers.csv", Volunteers());
        yield return ("matches.csv", Matches());
        yield return ("surveys.csv", Surveys());
        yield return ("initiatives.csv", Table(
            "code,track,name_da,name_en,funding,state,order,goal_da,goal_en,criteria_da,criteria_en,status_da,status_en",
            i => [$"i{i}", Code("municipality", "citizens", ""), Text(), Text(), Text(), Code("planned", "cancelled", ""), Code("", "1", "2", "-3"), Text(), Text(), Text(), Text(), Text(), Text()]));
        yield return ("indicators.csv", Table(
            "code,initiative,name_da,name_en,unit,comparator,target,target_high,source,period,direction,baseline,baseline_period,note_da,note_en",
            i => [$"k{i}", $"i{i}", Text(), Text(), Code("count", "rank", ""), Code(">=", "<", "between", "none", ""), Number(), Number(), Code("manual", "surveys"), Code("2012", "2013", ""), Text(), Number(), Code("", "2010"), Text(), Text()]));
        yield return ("observations.csv", Table(
            "indicator,period,value,qualifier,state,source,note_da,note_en,observed_on",
            i => [$"k{i}", Code("2012", ""), Number(), Text(), Code("measured", "pending", ""), Text(), Text(), Text(), Day()]));
    }

    private string Participants() => Table(
        "id,programme,segment,name,email,phone,birth_year,gender,languages,district,occupation,interests,goals,availability,wants_gender,registered_on,consent_on,waiting_since,arrived_on,city,children_under_15,household,paused_until,group",
        i => [Id("p", i), Code("host", "mentor"), Code("expat", "young", ""), Name(), Text(), Text(), Code("1950", "2000", ""), Code("f", "x", ""), Code("da|en", "so", ""), Code("valby", ""), Code("0110", "1", ""), Code("skak|musik", "øl", ""), Code("danish|network", ""), Code("mon-evening|sat-day", ""), Code("any", "same", ""), "2012-01-01", Day(), Day(), Day(), Text(), Code("0", "3", ""), Text(), Day(), Text()]);

    private string Volunteers() => Table(
        "id,programme,name,email,phone,birth_year,gender,languages,district,occupation,sector,interests,offers,availability,accepts_gender,capacity,vetted_on,child_certificate_on,registered_on,consent_on,hopes,paused_until,group",
        i => [Id("v", i), Code("host", "mentor"), Name(), Text(), Text(), Code("1950", ""), Code("m", ""), Code("da", ""), Code("valby", ""), Code("23", ""), Text(), Code("skak", ""), Code("danish", ""), Code("tue-day", ""), Code("any", ""), Code("0", "2", ""), Day(), Day(), "2012-01-01", Day(), Code("housing|culture", ""), Day(), Text()]);

    private string Matches() => Table(
        "id,programme,participant,volunteer,proposed_on,state,started_on,ended_on,end_reason,accepted_on,decline_reason,proposed_by,ended_by",
        i => [Id("m", i), Code("host", "mentor"), Id("p", random.Next(People)), Id("v", random.Next(People)), "2012-02-01", .. State(), Code("other", ""), Day(), Code("too_far", ""), Text(), Text()]);

    private string Surveys() => Table(
        "match,respondent,wave,question,answer,answered_on",
        i => [Id("m", i), Code("participant", "volunteer"), Code("start", "3m", "6m", "end"), Code("feels_included", "satisfaction"), Code("1", "5", "dont_know"), "2012-06-01"]);

    private string[] State() => random.Next(3) switch
    {
        0 => ["active", "2012-02-29", ""],
        1 => ["ended", "2012-02-29", "2012-02-29"],
        _ => [Code("proposed", "accepted", "declined", "withdrawn", "expired"), "", ""],
    };

    private string Name() => Text() is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text) ? text : "Name";

    private string Text() => random.Next(3) == 0 ? "" : Nasty[random.Next(Nasty.Length)];

    private string Day() => random.Next(2) == 0 ? "" : new DateOnly(2012, 1, 1).AddDays(random.Next(366)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Number() => random.Next(4) switch
    {
        0 => "",
        1 => random.Next(-100, 100).ToString(CultureInfo.InvariantCulture),
        2 => (random.NextDouble() * 1e20).ToString("R", CultureInfo.InvariantCulture),
        _ => (random.NextDouble() - 0.5).ToString("R", CultureInfo.InvariantCulture),
    };

    private string Code(params string[] codes) => codes[random.Next(codes.Length)];

    /// <summary>Upper and lower case and a letter outside the plane, so that only one ordering gives the same file everywhere.</summary>
    private static string Id(string prefix, int i) => (i % 4) switch { 0 => prefix, 1 => prefix.ToUpperInvariant(), 2 => prefix + "𝄞", _ => prefix + "å" } + i;

    private static string Table(string header, Func<int, IEnumerable<string>> row) => string.Concat(
        Enumerable.Range(0, People).Select(row).Prepend(header.Split(',')).Select(cells => string.Join(',', cells.Select(Cell)) + "\n"));

    private static string Cell(string value)
    {
        var guarded = Matching.Files.LeadingQuote.Add(value);
        return guarded.AsSpan().ContainsAny(",\"\r\n") ? '"' + guarded.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : guarded;
    }
}
