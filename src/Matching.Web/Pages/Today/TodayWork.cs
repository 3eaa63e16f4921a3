using System.Security.Claims;
using Matching.FollowUps.Cases;
using Matching.People;
using Matching.Web.Access;

namespace Matching.Web.Pages.Today;

/// <summary>Puts the day together from what each part has to say.</summary>
public sealed class TodayWork(IEnumerable<TodaySource> sources, CaseStore cases, PeopleStore people, Clocks clocks)
{
    /// <param name="user">Who reads it.</param>
    /// <param name="everybody">The whole programme; otherwise the reader's own cases, and those that are nobody's.</param>
    public async Task<TodayPage> ReadAsync(ClaimsPrincipal user, bool everybody)
    {
        var participants = (await people.ParticipantsAsync()).Where(one => user.MaySee(one.Programme)).ToList();
        var volunteers = (await people.VolunteersAsync()).Where(one => user.MaySee(one.Programme)).ToList();
        var reader = new TodayReader(user, clocks.Today, participants, volunteers);
        var owners = await cases.OwnersAsync([.. user.Programmes]);
        bool IsShown(string? participant) =>
            everybody || participant is null || !owners.TryGetValue(participant, out var owner) || owner == user.SignInName;
        var lines = new List<TodayLine>();
        foreach (var source in sources)
        {
            lines.AddRange(await source.LinesAsync(reader));
        }

        var shown = lines.Where(line => IsShown(line.Participant))
            .OrderBy(line => line.IsFirst ? 0 : 1).ThenBy(line => line.Since).ThenBy(line => line.Who, StringComparer.Ordinal)
            .ToLookup(line => line.Block);
        return new TodayPage(reader, shown, IsShown, lines.Count - shown.Sum(block => block.Count()));
    }
}

/// <param name="Reader">Who reads it.</param>
/// <param name="Lines">What stands in each block.</param>
/// <param name="IsShown">Whether a participant's case is the reader's, nobody's, or wanted all the same.</param>
/// <param name="OfColleagues">How many lines of colleagues' cases are left out.</param>
public sealed record TodayPage(TodayReader Reader, ILookup<TodayBlock, TodayLine> Lines, Func<string?, bool> IsShown, int OfColleagues)
{
    /// <summary>Whose waiting is shown.</summary>
    public IReadOnlyList<Participant> Participants => [.. Reader.Participants.Where(one => IsShown(one.Id))];
}
