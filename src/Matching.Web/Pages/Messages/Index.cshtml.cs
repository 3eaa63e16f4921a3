using Matching.Messages;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Messages;

/// <summary>What was sent, what waits, what failed. Ids only; who they are stands with the person.</summary>
public sealed class IndexModel(Outbox outbox) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<Message> Mails { get; private set; } = [];

    public async Task OnGetAsync() => Mails = await outbox.RecentAsync(Most);
}
