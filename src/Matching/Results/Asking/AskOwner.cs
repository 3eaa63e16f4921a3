using System.Globalization;
using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Matching.Results.Cataloguing;
using Microsoft.Extensions.Options;

namespace Matching.Results.Asking;

/// <summary>
/// Asks an owner for figures that are due, all of them by one mail and one link: a row for each, the link and the mail, or nothing at all.
/// </summary>
public sealed class AskOwner(MatchingDatabase database, IOptions<AskingSettings> settings)
{
    /// <summary>Those that nobody was asked for yet and that fell due since it was said whom to ask, and those that were asked for in vain.</summary>
    /// <returns>False if another run asked for them all.</returns>
    public Task<bool> HandleAsync(string owner, Change change) => database.WriteAsync(async scope =>
    {
        var due = (await DueFigureStore.OnAsync(scope, change.On)).Where(one => one.Owner == owner && one.IsAskedByItself).ToList();
        return await SendAsync(scope, owner, due, change) ? true : scope.GiveUp(false);
    });

    /// <summary>Somebody of the programme asks for everything of an owner that is due, also what was asked before or fell due before anybody was asked.</summary>
    /// <param name="owner">Whom.</param>
    /// <param name="seen">When the list was looked at, as <see cref="Mark"/> says.</param>
    /// <param name="change">Who and when.</param>
    public Task<CatalogueOutcome> AgainAsync(string owner, string? seen, Change change) => database.WriteAsync<CatalogueOutcome>(async scope =>
    {
        var due = (await DueFigureStore.OnAsync(scope, change.On)).Where(one => one.Owner == owner).ToList();
        if (due.Count == 0)
        {
            return scope.GiveUp(new CatalogueOutcome.NotFound());
        }

        if (Mark(due) != seen)
        {
            return scope.GiveUp(new CatalogueOutcome.Stale());
        }

        return await SendAsync(scope, owner, due, change) ? new CatalogueOutcome.Saved(owner, IsChange: true) : scope.GiveUp(new CatalogueOutcome.Stale());
    });

    /// <summary>Changes when anybody is asked for any of them: who presses twice has asked once.</summary>
    public static string Mark(IEnumerable<DueFigure> due) => string.Join(' ', due.Select(one => one.LinkId ?? "-").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private async Task<bool> SendAsync(WriteScope scope, string owner, List<DueFigure> due, Change change)
    {
        if (due.Count == 0 || !await OwnerStore.ExistsAsync(scope, owner))
        {
            return false;
        }

        var link = await Links.CreateAsync(
            scope, LinkPurposes.Figures, FigureOwner.Side, owner, NewId.For("due"), change.At, settings.Value.LinkLifetime);
        var asked = 0;
        foreach (var one in due)
        {
            asked += await (one.LinkId is null
                ? DueFigureStore.AddAsync(scope, one, DueFigure.Asked, link, change)
                : DueFigureStore.SetAsync(scope, one, DueFigure.Asked, link, change)) ? 1 : 0;
        }

        if (asked == 0)
        {
            return false;
        }

        // A link that still asks for other figures stays open; what went over to the new one it offers no more.
        foreach (var old in due.Select(one => one.LinkId).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!await DueFigureStore.StillAsksAsync(scope, old))
            {
                await Links.RevokeOneAsync(scope, old, change.At);
            }
        }

        await Outbox.QueueWithLinkAsync(scope, MessageTemplates.FiguresDue, FigureOwner.Side, owner, link, change.At);
        await AuditLog.WriteAsync(scope, change, "figures.asked", owner, string.Create(CultureInfo.InvariantCulture, $"{asked} figures"));
        return true;
    }
}
