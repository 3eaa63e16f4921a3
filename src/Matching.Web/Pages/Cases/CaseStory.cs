using System.Security.Claims;
using Matching.Audit;
using Matching.Matches;
using Matching.People;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Matching.Web.Pages.People;

namespace Matching.Web.Pages.Cases;

/// <summary>
/// One case in order of time: a participant, from signing up to the end of the last match. Worries are not among it: they are read by those on
/// duty alone.
/// </summary>
public sealed class CaseStory(PeopleStore people, MatchStore matches, CaseOfMatch ofMatch, CaseAround around)
{
    private static readonly Texts<CasesPageTexts> T = new();

    public sealed record WholeCase(Participant Participant, IReadOnlyList<(Match Match, string Volunteer)> Matches, IReadOnlyList<CaseEntry> Entries);

    /// <param name="id">Of the participant.</param>
    /// <param name="user">Who reads it.</param>
    /// <param name="today">The day.</param>
    /// <param name="staff">What a member of staff is called.</param>
    /// <returns>Null if there is no such participant among the reader's programmes.</returns>
    public async Task<WholeCase?> OfAsync(string id, ClaimsPrincipal user, DateOnly today, Func<string?, string> staff)
    {
        if (await people.FindParticipantAsync(id) is not { } participant || !user.MaySee(participant.Programme))
        {
            return null;
        }

        var own = new List<(Match, string)>();
        var entries = new List<CaseEntry> { new(participant.RegisteredOn, T["entry.registered"]) };
        if (participant.ConsentOn is { } consent)
        {
            entries.Add(new CaseEntry(consent, T["entry.consent"]));
        }

        foreach (var match in (await matches.OfParticipantAsync(id)).Where(match => user.MaySee(match.Programme)))
        {
            var volunteer = user.NameOf((await people.FindVolunteerAsync(match.VolunteerId))!);
            own.Add((match, volunteer));
            entries.AddRange((await ofMatch.EntriesAsync(match, volunteer, today, staff)).Select(entry => entry with { MatchId = match.Id }));
        }

        entries.AddRange(await around.EntriesAsync(participant, [.. own.Select(one => one.Item1)], user, staff));
        return new WholeCase(participant, own, InOrder(entries, own));
    }

    /// <summary>By day and time; what has no time by match, as they were proposed, and then by what led to what.</summary>
    private static IReadOnlyList<CaseEntry> InOrder(IEnumerable<CaseEntry> entries, List<(Match Match, string Volunteer)> own)
    {
        int Place(CaseEntry entry) => own.FindIndex(one => one.Match.Id == entry.MatchId);
        return
        [
            .. Moments.InOrder(entries.OrderBy(entry => entry.On).ThenBy(Place).ThenBy(entry => entry.Order), entry => entry.On, entry => entry.At)
                .Select(entry => own.Count > 1 && Place(entry) is >= 0 and var place ? entry with { Volunteer = own[place].Volunteer } : entry),
        ];
    }
}
