using Matching.Matches;
using Microsoft.Extensions.Options;

namespace Matching.FollowUps;

/// <summary>
/// When a question of a running match falls due, and when a caseworker should look. Nothing is due while it is paused or contact is stopped.
/// </summary>
public sealed class FollowUpRules(IOptions<FollowUpSettings> settings)
{
    private readonly FollowUpSettings days = settings.Value;

    /// <summary>Some days after the start of a match.</summary>
    public DateOnly FirstContactDue(DateOnly startedOn) => startedOn.AddDays(days.FirstContactDays);

    /// <summary>The same in a match that may have stood still: the days are counted anew from where it went on.</summary>
    public DateOnly FirstContactDue(ContactState state) =>
        FirstContactDue(new[] { state.Match.StartedOn, state.Match.PausedUntil, state.ResumedOn }.Max()!.Value);

    /// <summary>
    /// Questions whose day has come and that have no row, or whose link was closed while the match stood still. What a later check-in overtook
    /// is not asked any more.
    /// </summary>
    public IReadOnlyList<DueFollowUp> DueOn(ContactState state, DateOnly today)
    {
        if (!IsRunning(state, today))
        {
            return [];
        }

        var checkIns = CheckIns(state, today).ToList();
        return checkIns.Count > 0 ? checkIns : [.. FirstContact(state, today), .. CutOff(state)];
    }

    /// <summary>The day on which the first contact was due and after which it is late; null if it is not late.</summary>
    public DateOnly? LateSince(ContactState state, DateOnly today) =>
        IsRunning(state, today) && !state.HasContact && FirstContactDue(state) is var due && due < today
            && !(due <= state.Match.ImportedOn)
            ? due
            : null;

    /// <summary>The last day of which something is known, if that is too long ago; null if it is not.</summary>
    public DateOnly? SilentSince(ContactState state, DateOnly today) =>
        IsRunning(state, today) && state.LastSignOn is { } last && last.AddDays(days.SilenceDays) <= today ? last : null;

    /// <summary>The next check-in that will be sent if nothing else happens; null if the match does not run.</summary>
    public DateOnly? NextCheckIn(ContactState state) =>
        state.Match is { State: MatchStates.Active, StartedOn: { } started } ? FirstUnasked(state, started) : null;

    private static bool IsRunning(ContactState state, DateOnly today) =>
        state is { IsStopped: false, Match: { State: MatchStates.Active, StartedOn: not null } } && !state.Match.IsPausedOn(today);

    /// <summary>Of the check-ins the last one only; of the first contact while nothing is known of any and no check-in was sent.</summary>
    private static IEnumerable<DueFollowUp> CutOff(ContactState state)
    {
        var last = state.CheckIns.Select(one => one.Wave).DefaultIfEmpty().Max();
        return state.FollowUps
            .Where(one => one.IsCutOff && (one.Kind == FollowUpKinds.CheckIn ? one.Wave == last : last == 0 && !state.HasContact))
            .Select(one => new DueFollowUp(state.Match, one.Kind, one.Wave, one.Side, one.DueOn));
    }

    private IEnumerable<DueFollowUp> FirstContact(ContactState state, DateOnly today)
    {
        var match = state.Match;
        var due = FirstContactDue(state);
        if (state.HasContact || state.CheckIns.Any() || due > today)
        {
            yield break;
        }

        if (state.Find(FollowUpKinds.FirstContact, 1, Sides.Participant) is not { } asked)
        {
            yield return new DueFollowUp(match, FollowUpKinds.FirstContact, 1, Sides.Participant, due);
        }
        else if (state.Find(FollowUpKinds.FirstContact, 1, Sides.Volunteer) is null && VolunteerDue(asked) is { } then && then <= today)
        {
            yield return new DueFollowUp(match, FollowUpKinds.FirstContact, 1, Sides.Volunteer, then);
        }
    }

    /// <summary>Not yet, or no answer for some days: then the volunteer is asked. What a caseworker closed is left alone.</summary>
    private DateOnly? VolunteerDue(FollowUp participant) => participant switch
    {
        { ClosedOn: not null } => null,
        { AnsweredOn: { } answered } => answered,
        { AskedOn: { } asked } => asked.AddDays(days.FirstContactAnswerDays),
        _ => null,
    };

    private IEnumerable<DueFollowUp> CheckIns(ContactState state, DateOnly today)
    {
        var next = FirstUnasked(state, state.Match.StartedOn!.Value);
        var wave = state.CheckIns.Select(one => one.Wave).DefaultIfEmpty().Max();
        if (next <= today)
        {
            var turns = (today.DayNumber - next.DayNumber) / days.CheckInEveryDays;
            return Of(state.Match, wave + 1, next.AddDays(turns * days.CheckInEveryDays), Sides.All);
        }

        // A wave that was asked of one side only, because something stopped in between or a caseworker sent it to one, is still due for the other.
        var last = state.CheckIns.Where(one => one.Wave == wave).ToList();
        return last.Count == 1 && last[0].DueOn is var due ? Of(state.Match, wave, due, Sides.All.Where(side => side != last[0].Side)) : [];
    }

    private DateOnly FirstUnasked(ContactState state, DateOnly started) =>
        state.CheckIns.Select(one => (DateOnly?)one.DueOn).Max()?.AddDays(days.CheckInEveryDays)
        ?? state.FirstMetOn?.AddDays(days.CheckInAfterDays)
        ?? started.AddDays(days.CheckInEveryDays);

    private static IEnumerable<DueFollowUp> Of(Match match, int wave, DateOnly due, IEnumerable<string> sides) =>
        sides.Select(side => new DueFollowUp(match, FollowUpKinds.CheckIn, wave, side, due));
}
