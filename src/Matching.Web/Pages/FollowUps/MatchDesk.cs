using System.Globalization;
using Matching.FollowUps;
using Matching.FollowUps.Risk;
using Matching.Matches;

namespace Matching.Web.Pages.FollowUps;

/// <summary>How the contact in one match stands, for its page.</summary>
public sealed class MatchDesk(FollowUpStore store, FollowUpRules rules, LeftCheckIns left, EarlyRisk risk, Clocks clocks)
{
    public async Task<View> ReadAsync(Match match)
    {
        var state = await store.StateAsync(match);
        var today = clocks.Today;
        return new View(state, today, [.. (await risk.FindAsync([state], today))[match.Id]], rules.DueOn(state, today))
        {
            LateSince = rules.LateSince(state, today),
            FirstContactDue = match.StartedOn is { } started ? rules.FirstContactDue(started) : null,
            NextCheckIn = rules.NextCheckIn(state),
            LeftAhead = await left.AheadAsync(state),
            NameOfOther = what => left.NameOf(what, CultureInfo.CurrentUICulture),
        };
    }

    public sealed record View(ContactState State, DateOnly Today, IReadOnlyList<RiskReason> Risks, IReadOnlyList<DueFollowUp> Due)
    {
        public DateOnly? LateSince { get; init; }

        public DateOnly? FirstContactDue { get; init; }

        public DateOnly? NextCheckIn { get; init; }

        /// <summary>By side, the survey that will ask instead of the next check-in.</summary>
        public required IReadOnlyDictionary<string, string> LeftAhead { get; init; }

        public required Func<string, string> NameOfOther { get; init; }
    }
}
