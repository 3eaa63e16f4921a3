using Matching.Matches;
using Matching.Messages;
using Matching.People;

namespace Matching.Web.Pages.Link;

/// <summary>What the page of a check-in offers beside its question, until its link expires: the log, and a way out.</summary>
public sealed class CheckInDesk(MatchStore matches, PeopleStore people, ContactStops stops, ContactLog log, WayOut wayOut)
{
    /// <returns>Null where the link opens none of it: it is another question's, or the match does not run or stands still.</returns>
    public async Task<DeskModel?> ShowAsync(OpenedLink link, DateTimeOffset now, LogForm? written = null, EndForm? filled = null)
    {
        if (link.Row.Purpose != LinkPurposes.CheckIn || !link.Row.MayActAt(now)
            || await matches.FindAsync(link.Row.MatchId) is not { State: MatchStates.Active } match || match.PersonOn(link.Side) != link.Row.Person
            || await stops.HoldsAsync(match.Id))
        {
            return null;
        }

        var other = link.Side == Sides.Participant
            ? (await people.FindVolunteerAsync(match.VolunteerId))!.Name
            : (await people.FindParticipantAsync(match.ParticipantId))!.Name;
        return new DeskModel(
            await log.ShowAsync(link, written), new EndModel(link.Side, PeopleTexts.FirstName(other), filled ?? new EndForm()), link.Row.ExpiresAt);
    }

    /// <summary>What was pressed there.</summary>
    /// <returns>What is shown once the match has ended; else the desk again, or neither if it is closed.</returns>
    public async Task<(LinkView? Ended, DeskModel? Again)> ActAsync(OpenedLink link, LinkForm form, DateTimeOffset now)
    {
        if (await ShowAsync(link, now) is null)
        {
            return (null, null);
        }

        if (form.Choice == "log")
        {
            return (null, await ShowAsync(link, now, written: await log.WriteAsync(link, form)));
        }

        var (ended, again) = await wayOut.EndAsync(link, form);
        return (ended, ended is null && again is not null ? await ShowAsync(link, now, filled: again) : null);
    }
}

/// <param name="Log">What this side wrote, and a line to fill in.</param>
/// <param name="End">The way out.</param>
/// <param name="Until">Until when the page offers it.</param>
public sealed record DeskModel(LogModel Log, EndModel End, DateTimeOffset Until)
{
    public bool HasSlip => (Log.Form.Slip ?? End.Form.Slip) is not null;
}
