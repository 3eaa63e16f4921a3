using System.Globalization;
using Matching.Files;
using Matching.Files.Kinds;
using Matching.People;

namespace Matching.Matches;

/// <summary>What today's rules would not have allowed about a match of the past. It happened, so it is only remarked on.</summary>
internal sealed class PairHistory(FileRow match, StoredRow participant, StoredRow volunteer)
{
    public IEnumerable<Finding> Remarks(ProgrammeAges ages)
    {
        var programme = match["programme"];
        if (participant["programme"] != programme)
        {
            yield return Finding.Warning("other_programme", "participant", match["participant"]);
        }

        if (volunteer["programme"] != programme)
        {
            yield return Finding.Warning("other_programme", "volunteer", match["volunteer"]);
        }

        var proposed = match["proposed_on"];
        if (IsBefore(proposed, participant["registered_on"]) || IsBefore(proposed, volunteer["registered_on"]))
        {
            yield return Finding.Warning("proposed_before_registered", "proposed_on", proposed);
        }

        if (volunteer["vetted_on"].Length == 0)
        {
            yield return Finding.Warning("never_vetted", "volunteer", match["volunteer"]);
        }

        if (ShareNoLanguage(participant["languages"], volunteer["languages"]))
        {
            yield return Finding.Warning("no_shared_language", "volunteer", match["volunteer"]);
        }

        if (participant["birth_year"] is { Length: > 0 } year && !ages.Includes(programme, AgeOn(proposed, year)))
        {
            yield return Finding.Warning("age_outside_programme", "participant", year);
        }

        if (DateOutOfState() is { } column)
        {
            yield return Finding.Warning("date_not_of_state", column, match[column], match["state"]);
        }
    }

    private string? DateOutOfState() => (match["state"], match["started_on"], match["ended_on"]) switch
    {
        (MatchStates.Ended, _, _) => null,
        (MatchStates.Active, _, { Length: > 0 }) => "ended_on",
        (not MatchStates.Active, { Length: > 0 }, _) => "started_on",
        _ => null,
    };

    private static bool ShareNoLanguage(string some, string others) =>
        some.Length > 0 && others.Length > 0 && !some.Split('|').Intersect(others.Split('|'), StringComparer.Ordinal).Any();

    private static int AgeOn(string day, string birthYear) => DateKind.Day(day).Year - int.Parse(birthYear, CultureInfo.InvariantCulture);

    private static bool IsBefore(string day, string other) => string.CompareOrdinal(day, other) < 0;
}
