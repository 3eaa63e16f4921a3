using System.Security.Claims;
using Matching.FollowUps.Cases;
using Matching.Matches;
using Matching.People;
using Matching.Web.Access;

namespace Matching.Web.Pages.Today;

/// <summary>Puts the day together from what each part has to say.</summary>
public sealed class TodayWork(IEnumerable<TodaySource> sources, CaseStore cases, PeopleOfTheDay people, MatchStore matches, Clocks clocks)
{
    /// <param name="user">Who reads it.</param>
    /// <param name="everybody">The whole programme; otherwise the reader's own cases, and those that are nobody's.</param>
    public async Task<TodayPage> ReadAsync(ClaimsPrincipal user, bool everybody)
    {
        var reader = new TodayReader(
            user,
            clocks.Today,
            await people.AllAsync(Sides.Participant, user.Programmes),
            await people.AllAsync(Sides.Volunteer, user.Programmes),
            await matches.ListAsync(user.Programmes, [MatchStates.Proposed, MatchStates.Accepted]));
        var owners = await cases.OwnersAsync([.. user.Programmes]);
        bool IsShown(string? participant) =>
            everybody || participant is null || !owners.TryGetValue(participant, out var owner) || owner == user.SignInName;
        var lines = new List<TodayLine>();
        foreach (var source in sources)
        {
            lines.AddRange(await source.LinesAsync(reader));
        }

        var shown = lines.Where(line => IsShown(line.Participant))
            .OrderBy(line => line.IsFirst ? 0 : 1).ThenBy(line => line.Urgency).ThenBy(line => line.Since).ThenBy(line => line.Who, StringComparer.Ordinal)
            .ToLookup(line => line.Block);
        var waiting = (await people.WaitingAsync(user.Programmes, reader.Today)).Where(one => IsShown(one.Id)).ToList();
        return new TodayPage(reader, shown, waiting, IsShown, lines.Count - shown.Sum(block => block.Count()));
    }
}

/// <param name="Reader">Who reads it.</param>
/// <param name="Lines">What stands in each block.</param>
/// <param name="Waiting">Whose waiting is shown.</param>
/// <param name="IsShown">Whether a participant's case is the reader's, nobody's, or wanted all the same.</param>
/// <param name="OfColleagues">How many lines of colleagues' cases are left out.</param>
public sealed record TodayPage(
    TodayReader Reader, ILookup<TodayBlock, TodayLine> Lines, IReadOnlyList<Participant> Waiting, Func<string?, bool> IsShown, int OfColleagues);
