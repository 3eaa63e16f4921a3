using System.CommandLine;
using System.Globalization;

namespace Matching.Cli.Verbs;

internal static class YearOption
{
    public static readonly Option<int> Required = Create<int>(required: true);

    public static readonly Option<int?> Optional = Create<int?>(required: false);

    private static Option<T> Create<T>(bool required)
    {
        var option = new Option<T>("--year") { Description = "The calendar year.", Required = required };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var year) || !CalendarYears.CanBe(year)))
            {
                result.Refuse("usage_year", CalendarYears.First, CalendarYears.Last);
            }
        });
        return option;
    }
}
