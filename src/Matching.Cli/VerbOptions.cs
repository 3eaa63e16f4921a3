using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Matching.Cli;

/// <summary>What every verb takes: --database, --as-of, --lang and --json.</summary>
public static class VerbOptions
{
    public static readonly Option<string?> Database = new("--database")
    {
        Description = "A SQLite path or a PostgreSQL connection string (default: the service's).",
        Recursive = true,
    };

    public static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        Description = "The day everything is judged on, yyyy-MM-dd (default: the casework clock's today).",
        Recursive = true,
        CustomParser = Day,
    };

    public static readonly Option<string> Lang = new("--lang")
    {
        Description = "The language of sentences and reports: da or en.",
        Recursive = true,
        DefaultValueFactory = _ => "da",
    };

    public static readonly Option<bool> Json = new("--json")
    {
        Description = "One JSON document on standard output.",
        Recursive = true,
    };

    public static void AddTo(RootCommand root)
    {
        Lang.AcceptOnlyFromAmong("da", "en");
        root.Add(Database);
        root.Add(AsOf);
        root.Add(Lang);
        root.Add(Json);
    }

    public static CultureInfo Culture(ParseResult parsed) =>
        parsed.GetResult(Lang) is { Errors: var errors } && !errors.Any() && parsed.GetValue(Lang) == "da" ? Languages.Danish : Languages.English;

    /// <summary>A day in ISO form, or an error that says so.</summary>
    public static DateOnly? Day(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.Refuse("usage_not_a_day", result.Tokens[0].Value);
        return null;
    }
}
