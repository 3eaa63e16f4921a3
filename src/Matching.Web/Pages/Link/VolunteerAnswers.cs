using System.Globalization;
using Matching.Matches;
using Matching.People;

namespace Matching.Web.Pages.Link;

/// <summary>Hands a volunteer's answer to the use case it is for, in their name.</summary>
public sealed class VolunteerAnswers(AcceptMatch accept, DeclineMatch decline, NotNow notNow, ChangeOwnTerms terms, AskedAnswers told)
{
    public Change By(OpenedLink link) => told.By(link);

    public Task<TermsOutcome> SaveAsync(OpenedLink link, VolunteerForm filled) => filled.Terms is { } given
        ? terms.HandleAsync(link.Token, given, told.By(link))
        : Task.FromResult<TermsOutcome>(new TermsOutcome.NotPossible());

    /// <returns>What came of it, and the page that says so; none where the form needs another look.</returns>
    public async Task<(AnswerOutcome Outcome, LinkView? View)> GiveAsync(OpenedLink link, string choice, VolunteerForm filled, string? other)
    {
        var by = told.By(link);
        if (choice == "later")
        {
            var weeks = int.TryParse(filled.Weeks, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
            var later = await notNow.HandleAsync(link.Token, weeks, filled.Note, filled.Terms, by);
            return (later, later is AnswerOutcome.Declined ? AskedAnswers.Later(NotNow.BackOn(weeks, by.On)) : told.After(later));
        }

        var outcome = choice == "yes"
            ? await accept.HandleAsync(link.Token, by, filled.Terms)
            : await decline.HandleAsync(link.Token, filled.Reason, filled.Note, by, filled.Terms);
        return (outcome, told.After(outcome, other));
    }
}
