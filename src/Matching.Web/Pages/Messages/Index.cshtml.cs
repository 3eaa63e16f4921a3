using Matching.Access;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Messages;

/// <summary>What was sent, what waits, what failed. Ids only; a caseworker sees those of their programmes, an administrator all.</summary>
public sealed class IndexModel(Outbox outbox, MatchStore matches) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<Message> Mails { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var mails = await outbox.RecentAsync(Most);
        var mine = User.IsInRole(Roles.Administrator)
            ? null
            : (await matches.ListAsync(User.Programmes, MatchStates.All)).Select(match => match.Id).ToHashSet(StringComparer.Ordinal);
        Mails = [.. mails.Where(mail => mine is null || (mail.MatchId is { } match && mine.Contains(match)))];
    }
}
