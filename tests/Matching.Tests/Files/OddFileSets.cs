using System.Text;

namespace Matching.Tests.Files;

/// <summary>Files as offices send them: whole ones, odd ones and broken ones, and what must come of each.</summary>
internal static class OddFileSets
{
    private static readonly Dictionary<string, OddFileSet> Sets = Errors().Concat(Taken()).ToDictionary(set => set.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => Sets.Keys;

    public static OddFileSet Named(string name) => Sets[name];

    private static Dictionary<string, byte[]> Whole() => new(StringComparer.Ordinal)
    {
        ["participants.csv"] = Bytes(CsvTable.Participants()),
        ["volunteers.csv"] = Bytes(CsvTable.Volunteers()),
        ["matches.csv"] = Bytes(CsvTable.Matches()),
        ["surveys.csv"] = Bytes(CsvTable.Surveys()),
        ["initiatives.csv"] = Bytes(CsvTable.Initiatives()),
        ["indicators.csv"] = Bytes(CsvTable.Indicators()),
        ["observations.csv"] = Bytes(CsvTable.Observations()),
    };

    private static IEnumerable<OddFileSet> Errors()
    {
        yield return People("too few cells", t => t.Replace(",2012-02-01,\n", ",2012-02-01\n", StringComparison.Ordinal), "too_few_cells", 3);
        yield return People("too many cells", t => t.Replace(",2012-02-01,\n", ",2012-02-01,,\n", StringComparison.Ordinal), "too_many_cells", 3);
        yield return People("a quote left open in the last row", t => t.Replace("Bilal", "\"Bilal", StringComparison.Ordinal), "open_quote", 3);
        yield return People("a quote left open in a row before others", t => t.Replace("Anna", "\"Anna", StringComparison.Ordinal), "open_quote", 2);
        yield return People("text behind a closing quote", t => t.Replace("Anna Ørsted", "\"Anna\" Ørsted", StringComparison.Ordinal), "open_quote", 2);
        yield return People("a control character", t => t.Replace("Anna", "An\u0007na", StringComparison.Ordinal), "control_character", 2, "name");
        yield return People("a NUL", t => t.Replace("Bilal", "Bi\0lal", StringComparison.Ordinal), "control_character", 3, "name");
        yield return People("a line break in an id", CsvTable.Participants().With(1, "id", "p\n2"), "control_character", 3, "id");
        yield return People("an undecodable byte", Windows1252(CsvTable.Participants().Text(), 0x81), "undecodable_byte", 2, "name");
        yield return People("a byte that is no UTF-8 behind a mark", [0xEF, 0xBB, 0xBF, .. Windows1252(CsvTable.Participants().Text())], "undecodable_byte", 2, "name");
        yield return People("UTF-32", Encoding.UTF32.GetPreamble().Concat(Encoding.UTF32.GetBytes(CsvTable.Participants().Text())).ToArray(), "unsupported_encoding", 1);
        yield return People("UTF-16 without a mark", Encoding.Unicode.GetBytes(CsvTable.Participants().Text()), "not_text", 1);
        yield return People("a workbook with the wrong name", [0x50, 0x4B, 3, 4, 0, 0, 8, 0, .. new byte[200]], "not_text", 1);
        yield return People("an empty file", [], "empty_file", 1);
        yield return People("nothing but blank lines", "\n\r\n  \n"u8.ToArray(), "empty_file", 1);
        yield return People("a missing column", CsvTable.Participants().Without("goals"), "missing_column", 1, "goals");
        yield return People("the header is missing", t => t[(t.IndexOf('\n', StringComparison.Ordinal) + 1)..], "missing_column", 1, "id");
        yield return People("a column twice", CsvTable.Participants().Plus("name", "A", "B"), "duplicate_column", 1, "name");
        yield return People("an unknown programme", CsvTable.Participants().With(0, "programme", "sport"), "unknown_code", 2, "programme");
        yield return People("an unknown segment", CsvTable.Participants().With(0, "segment", "tourist"), "unknown_code", 2, "segment");
        yield return People("an unknown gender", CsvTable.Participants().With(0, "gender", "w"), "unknown_code", 2, "gender");
        yield return People("an unknown language", CsvTable.Participants().With(0, "languages", "da|xx"), "unknown_code", 2, "languages");
        yield return People("an unknown district", CsvTable.Participants().With(0, "district", "aarhus-c"), "unknown_code", 2, "district");
        yield return People("an unknown goal", CsvTable.Participants().With(0, "goals", "danish|money"), "unknown_code", 2, "goals");
        yield return People("an unknown slot", CsvTable.Participants().With(0, "availability", "mon-night"), "unknown_code", 2, "availability");
        yield return People("an occupation with letters", CsvTable.Participants().With(0, "occupation", "23A"), "invalid_occupation", 2, "occupation");
        yield return People("an occupation of five digits", CsvTable.Participants().With(0, "occupation", "23100"), "invalid_occupation", 2, "occupation");
        yield return People("30 February", CsvTable.Participants().With(0, "registered_on", "2012-02-30"), "invalid_date", 2, "registered_on");
        yield return People("a Danish date", CsvTable.Participants().With(0, "consent_on", "05-01-2012"), "invalid_date", 2, "consent_on");
        yield return People("a day long ago", CsvTable.Participants().With(0, "consent_on", "1066-10-14"), "out_of_range", 2, "consent_on");
        yield return People("a birth year in the future", CsvTable.Participants().With(0, "birth_year", "2014"), "birth_year_in_future", 2, "birth_year");
        yield return People("a birth year in words", CsvTable.Participants().With(0, "birth_year", "eighty"), "invalid_number", 2, "birth_year");
        yield return People("a birth year and a half", CsvTable.Participants().With(0, "birth_year", "1980.5"), "invalid_number", 2, "birth_year");
        yield return People("a birth year of a ghost", CsvTable.Participants().With(0, "birth_year", "1780"), "out_of_range", 2, "birth_year");
        yield return People("fewer children than none", CsvTable.Participants().Plus("children_under_15", "-1"), "out_of_range", 2, "children_under_15");
        yield return People("no id", CsvTable.Participants().With(1, "id", ""), "missing_value", 3, "id");
        yield return People("no name but blanks", CsvTable.Participants().With(1, "name", "  "), "missing_value", 3, "name");
        yield return People("no day of registration", CsvTable.Participants().With(1, "registered_on", ""), "missing_value", 3, "registered_on");
        yield return People("an id twice", CsvTable.Participants().Again(0).With(2, "name", "Other"), "duplicate_id", 4, "id");
        yield return People("a row twice", CsvTable.Participants().Again(0), "duplicate_id", 4, "id");
        yield return People("a name too long", CsvTable.Participants().With(0, "name", new string('x', 201)), "too_long", 2, "name");
        yield return People("a phone too long", CsvTable.Participants().With(0, "phone", new string('1', 41)), "too_long", 2, "phone");
        yield return People("a mail address too long", CsvTable.Participants().With(0, "email", "a@" + new string('b', 253)), "too_long", 2, "email");
        yield return People("a tag too long", CsvTable.Participants().With(0, "interests", new string('t', 61)), "too_long", 2, "interests");
        yield return People("a cell of tags too long", CsvTable.Participants().With(0, "interests", string.Join('|', Enumerable.Range(0, 500).Select(i => $"tag{i}"))), "too_long", 2, "interests");
        yield return People("a cell of a million characters", CsvTable.Participants().Plus("household", new string('n', 1_000_000)), "too_long", 2, "household");
        yield return Set("a capacity in words", "volunteers.csv", CsvTable.Volunteers().With(0, "capacity", "two"), "invalid_number", 2, "capacity");
        yield return Set("an unknown participant", "matches.csv", CsvTable.Matches().With(1, "participant", "p9"), "unknown_person", 3, "participant");
        yield return Set("an unknown volunteer", "matches.csv", CsvTable.Matches().With(1, "volunteer", "v9"), "unknown_person", 3, "volunteer");
        yield return Set("an end before its start", "matches.csv", CsvTable.Matches().With(0, "ended_on", "2012-02-09"), "end_before_start", 2, "ended_on");
        yield return Set("an active match that never started", "matches.csv", CsvTable.Matches().With(1, "started_on", ""), "missing_value", 3, "started_on");
        yield return Set("an ended match without an end", "matches.csv", CsvTable.Matches().With(0, "ended_on", ""), "missing_value", 2, "ended_on");
        yield return Set("an unknown state", "matches.csv", CsvTable.Matches().With(0, "state", "paused"), "unknown_code", 2, "state");
        yield return Set("an unknown reason", "matches.csv", CsvTable.Matches().With(0, "end_reason", "bored"), "unknown_code", 2, "end_reason");
        yield return Set("an unknown match", "surveys.csv", CsvTable.Surveys().With(1, "match", "m9"), "unknown_match", 3, "match");
        yield return Set("an answer of six", "surveys.csv", CsvTable.Surveys().With(0, "answer", "6"), "unknown_code", 2, "answer");
        yield return Set("a job as a degree of feeling", "surveys.csv", CsvTable.Surveys().With(0, "answer", "job"), "unknown_code", 2, "answer");
        yield return Set("an unknown question", "surveys.csv", CsvTable.Surveys().With(0, "question", "shoe_size"), "unknown_code", 2, "question");
        yield return Set("an answer without its day", "surveys.csv", CsvTable.Surveys().With(0, "answered_on", ""), "missing_value", 2, "answered_on");
        yield return Set("the same answer twice", "surveys.csv", CsvTable.Surveys().Again(0).With(2, "answer", "1"), "duplicate_id", 4, "match");
        yield return Set("an unknown track", "initiatives.csv", CsvTable.Initiatives().With(0, "track", "space"), "unknown_code", 2, "track");
        yield return Set("an unknown comparator", "indicators.csv", CsvTable.Indicators().With(0, "comparator", "=="), "unknown_code", 2, "comparator");
        yield return Set("a target in words", "indicators.csv", CsvTable.Indicators().With(0, "target", "many"), "invalid_number", 2, "target");
        yield return Set("an infinite target", "indicators.csv", CsvTable.Indicators().With(0, "target", "Infinity"), "invalid_number", 2, "target");
        yield return Set("a thousand or one", "indicators.csv", CsvTable.Indicators().With(0, "target", "1,000"), "invalid_number", 2, "target");
        yield return Set("a period in words", "indicators.csv", CsvTable.Indicators().With(0, "period", "last year"), "invalid_number", 2, "period");
        yield return Set("an observation twice", "observations.csv", CsvTable.Observations().Again(0), "duplicate_id", 3, "indicator");
        yield return new OddFileSet("nothing known", new(StringComparer.Ordinal) { ["people.csv"] = "id\n"u8.ToArray() }, "no_known_file", 0, IsRefused: true);
    }

    private static IEnumerable<OddFileSet> Taken()
    {
        yield return Fine("a mark", [0xEF, 0xBB, 0xBF, .. Bytes(CsvTable.Participants())]);
        yield return Fine("Windows-1252", Windows1252(CsvTable.Participants().Text()));
        yield return Fine("UTF-16, little end first", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(CsvTable.Participants().Text())]);
        yield return Fine("UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(CsvTable.Participants().Text())]);
        yield return Fine("semicolons and CRLF", Bytes(CsvTable.Participants().Text(';', "\r\n")));
        yield return Fine("CR alone", Bytes(CsvTable.Participants().Text(',', "\r")));
        yield return Fine("columns in another order", Bytes(CsvTable.Participants().Reversed()));
        yield return Fine("blank last lines", Bytes(CsvTable.Participants() + "\n\r\n   \n\n"));
        yield return Fine("a blank first line", Bytes("\n" + CsvTable.Participants()));
        yield return Fine("rows of separators at the end", Bytes(CsvTable.Participants().Text(';') + new string(';', 16) + "\n" + new string(';', 16) + "\n"));
        yield return Fine("no line break at the end", Bytes(CsvTable.Participants().Text().TrimEnd('\n')));
        yield return Fine("a quoted header with blanks and capitals", Bytes(CsvTable.Participants().Text().Replace("id,programme,", "\" ID \",Programme,", StringComparison.Ordinal)));
        yield return Fine("quotes inside an unquoted cell", Bytes(CsvTable.Participants().Text().Replace("Anna Ørsted", "Anna \"Ø\" Ørsted", StringComparison.Ordinal)));
        yield return Fine("a line break in a name", Bytes(CsvTable.Participants().With(0, "name", "Anna\r\nØrsted")));
        yield return Fine("whole years as decimals", Bytes(CsvTable.Participants().With(0, "birth_year", "1980.0")));
        yield return Fine("a name of 200 letters outside the plane", Bytes(CsvTable.Participants().With(0, "name", string.Concat(Enumerable.Repeat("𝄞", 200)))));
        yield return Fine("two people with one mail address", Bytes(CsvTable.Participants().With(1, "email", "anna@example.org")));
        yield return Fine("a header only", Bytes(CsvTable.Participants().Text().Split('\n')[0]), alone: true);
        yield return Odd("an unknown column", "participants.csv", CsvTable.Participants().Plus("cpr", "1"), "unknown_column", 1, "cpr");
        yield return Odd("an address without its sign", "participants.csv", CsvTable.Participants().With(0, "email", "anna"), "odd_email", 2, "email");
        yield return Odd("a mentee of forty", "participants.csv", CsvTable.Participants().With(1, "birth_year", "1972"), "age_outside_programme", 3, "birth_year");
        yield return Odd("a volunteer over capacity", "matches.csv", CsvTable.Matches().Row("m3,mentor,p2,v2,2012-04-01,active,2012-04-01,,"), "over_capacity", 4, "volunteer");
        yield return Odd("two matches at once", "matches.csv", CsvTable.Matches().Row("m3,mentor,p2,v2,2012-04-01,active,2012-04-01,,"), "two_matches_at_once", 4, "participant");
        yield return Odd("proposed before registered", "matches.csv", CsvTable.Matches().With(0, "proposed_on", "2011-12-31"), "proposed_before_registered", 2, "proposed_on");
        yield return Odd("a volunteer who was never vetted", "volunteers.csv", CsvTable.Volunteers().With(0, "vetted_on", ""), "never_vetted", 2, "volunteer");
        yield return Odd("no shared language", "volunteers.csv", CsvTable.Volunteers().With(0, "languages", "fr"), "no_shared_language", 2, "volunteer");
        yield return Odd("a match across programmes", "matches.csv", CsvTable.Matches().With(1, "programme", "host"), "other_programme", 3, "participant");
        yield return Odd("an answer before its wave", "surveys.csv", CsvTable.Surveys().With(0, "answered_on", "2012-05-09"), "answer_before_wave", 2, "answered_on");
        yield return Odd("an answer after the end", "surveys.csv", CsvTable.Surveys().With(0, "answered_on", "2012-09-02"), "answer_after_end", 2, "answered_on");
        yield return Odd("an indicator of no initiative", "indicators.csv", CsvTable.Indicators().With(0, "initiative", "moon"), "unknown_initiative", 2, "initiative");
        yield return Odd("a proposal that started", "matches.csv", CsvTable.Matches().With(1, "state", "proposed"), "date_not_of_state", 3, "started_on");
    }

    private static OddFileSet People(string name, Func<string, string> change, string code, int line, string? column = null) =>
        People(name, Bytes(change(CsvTable.Participants().Text())), code, line, column);

    private static OddFileSet People(string name, CsvTable table, string code, int line, string? column = null) =>
        People(name, Bytes(table), code, line, column);

    private static OddFileSet People(string name, byte[] bytes, string code, int line, string? column = null) =>
        new(name, Changed("participants.csv", bytes), code, line, column, IsRefused: true);

    private static OddFileSet Set(string name, string file, CsvTable table, string code, int line, string column) =>
        new(name, Changed(file, Bytes(table)), code, line, column, IsRefused: true);

    private static OddFileSet Odd(string name, string file, CsvTable table, string code, int line, string column) =>
        new(name, Changed(file, Bytes(table)), code, line, column);

    private static OddFileSet Fine(string name, byte[] participants, bool alone = false) => new(
        name,
        alone ? new(StringComparer.Ordinal) { ["participants.csv"] = participants } : Changed("participants.csv", participants));

    private static Dictionary<string, byte[]> Changed(string file, byte[] bytes)
    {
        var files = Whole();
        files[file] = bytes;
        return files;
    }

    private static byte[] Bytes(CsvTable table) => Bytes(table.Text());

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Latin letters have the same bytes in Latin-1; the Ø of the first name may be swapped for a byte without meaning.</summary>
    private static byte[] Windows1252(string text, byte insteadOfØ = 0xD8) =>
        [.. Encoding.Latin1.GetBytes(text).Select(b => b == 0xD8 ? insteadOfØ : b)];
}

/// <param name="Name">What is odd about it.</param>
/// <param name="Files">All files of the folder.</param>
/// <param name="Code">The problem that must be reported; null if none may be.</param>
/// <param name="Line">Where that row begins.</param>
/// <param name="Column">The column it must name; null where it is the whole row.</param>
/// <param name="IsRefused">Whether nothing may be stored.</param>
internal sealed record OddFileSet(
    string Name, Dictionary<string, byte[]> Files, string? Code = null, int Line = 0, string? Column = null, bool IsRefused = false);
