using System.Globalization;
using System.Security.Claims;
using Matching.People;
using Matching.Rounds;
using Matching.Web.Access;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Rounds;

/// <summary>Drafts as a caller may see them: those of another programme are not there.</summary>
public sealed class RoundDesk(RoundStore rounds, RoundResultStore results, PeopleStore people, FindStalePairs stale, Clocks clocks)
{
    /// <returns>Null unless it is a draft of one of the caller's programmes.</returns>
    public async Task<Round?> FindAsync(string id, ClaimsPrincipal caller) =>
        await rounds.FindAsync(id) is { } round && caller.MaySee(round.Programme) ? round : null;

    public Task<RoundResult?> ResultAsync(Round round) => results.FindAsync(round.Id);

    public Task<IReadOnlyList<RoundEdit>> EditsAsync(Round round) => rounds.EditsAsync(round.Id);

    /// <summary>Pairs of a draft that could not be sent today; none of one that is not open.</summary>
    public Task<StalePairs> StaleAsync(Round round, RoundResult? result) => result is not null && round.State == RoundStates.Ready
        ? stale.HandleAsync(round, result.Pairs, clocks.Today)
        : Task.FromResult(StalePairs.None);

    public async Task<RoundNames> NamesAsync(IEnumerable<string> participants, IEnumerable<string> volunteers) =>
        new(await people.NamesAsync(Sides.Participant, participants), await people.NamesAsync(Sides.Volunteer, volunteers));

    /// <summary>How many of some volunteers have no e-mail.</summary>
    public async Task<int> WithoutMailAsync(Round round, IEnumerable<string> volunteers)
    {
        var asked = volunteers.ToHashSet(StringComparer.Ordinal);
        return (await people.VolunteersAsync(round.Programme)).Count(volunteer => asked.Contains(volunteer.Id) && string.IsNullOrEmpty(volunteer.Email));
    }

    /// <summary>The caller's drafts, newest first, with pairs and total where they have been worked out.</summary>
    public async Task<IReadOnlyList<RoundLine>> ListAsync(ClaimsPrincipal caller)
    {
        string[] programmes = [.. caller.Programmes];
        if (programmes.Length == 0)
        {
            return [];
        }

        var totals = await results.TotalsAsync(programmes);
        return [.. (await rounds.ListAsync(programmes)).Select(round => new RoundLine(round, totals.GetValueOrDefault(round.Id)))];
    }
}

/// <summary>A draft in a list.</summary>
public sealed record RoundLine(Round Round, RoundSums? Sums)
{
    private static readonly Texts<RoundsPageTexts> Texts = new();

    public bool IsSent => Round.State == RoundStates.Committed;

    /// <summary>"Draft", or of one that was sent "Sent (54 of 61)".</summary>
    public string StateInWords => IsSent && Sums is not null
        ? Texts["state.sent", Sums.Sent, Sums.Pairs]
        : Say.Begin(RoundTexts.Sentences["state." + Round.State, CultureInfo.CurrentUICulture]);

    /// <summary>Pairs and total of what was sent, or of the draft.</summary>
    public (long Pairs, long Units)? Shown => Sums is null ? null : IsSent ? (Sums.Sent, Sums.SentUnits) : (Sums.Pairs, Sums.TotalUnits);

    /// <summary>What tells it from the others in a list to choose from.</summary>
    public string InWords(Clocks clocks) => Texts[
        "compare.option",
        Words.Of("programme", Round.Programme),
        Say.Day(Round.AsOf),
        Say.Time(clocks.InCasework(Round.CreatedAt)),
        Say.Begin(RoundTexts.Sentences["objective." + Round.Objective, CultureInfo.CurrentUICulture]),
        ShownPoints.Of(Round.MinimumUnits)] + (Round.Name is { } name ? $" · {name}" : "") + (IsSent ? $" · {StateInWords}" : "");
}
