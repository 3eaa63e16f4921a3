using System.Globalization;
using Matching.Samples.Matches;
using Matching.Samples.People;

namespace Matching.Samples;

/// <summary>Ids in the order of things: people by the day they registered, matches by year and day of the proposal.</summary>
internal static class Numbering
{
    public static void Number(IEnumerable<Person> people, string prefix)
    {
        var number = 0;
        foreach (var person in people.OrderBy(p => p.RegisteredOn))
            person.Id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{++number:0000}");
    }

    public static void Number(IEnumerable<Match> matches, string prefix)
    {
        foreach (var year in matches.OrderBy(m => m.ProposedOn).GroupBy(m => m.ProposedOn.Year))
        {
            var number = 0;
            foreach (var match in year)
                match.Id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year.Key}-{++number:000}");
        }
    }
}
