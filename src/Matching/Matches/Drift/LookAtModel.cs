using Matching.Database;
using Matching.Suggestions.Ranking.Drift;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Use;
using Microsoft.Extensions.Options;

namespace Matching.Matches.Drift;

/// <summary>
/// Looks at what a model makes of today's lists and keeps it. One that orders lists and is not as it was when somebody let it gives way: lists go by
/// the transparent score from then on, and the administrator is told.
/// </summary>
public sealed class LookAtModel(MatchingDatabase database, LookAtLists lists, ReadModels read, ModelLookStore looks, IOptions<DriftSettings> settings)
{
    /// <summary>Whether a look at a model is due on a day.</summary>
    public async Task<bool> IsDueAsync(string model, DateOnly on) =>
        await looks.LastAsync(model) is not { } last || last.AddDays(settings.Value.EveryDays) <= on;

    /// <param name="programme">The model's.</param>
    /// <param name="model">Its id.</param>
    /// <param name="orders">Whether it orders lists; else it scores unseen.</param>
    /// <param name="change">Who looks, and when.</param>
    /// <returns>The look; null if another run looked today.</returns>
    public async Task<ModelLook?> HandleAsync(string programme, string model, bool orders, Change change)
    {
        var look = await read.FindAsync(model) is { } usable
            ? await JudgedAsync(programme, usable, orders, change.On)
            : Unreadable(programme, model, orders, change.On);
        return await database.WriteAsync(async scope =>
        {
            if (!await ModelLookStore.AddAsync(scope, look, change.At))
            {
                return scope.GiveUp<ModelLook?>(null);
            }

            if (look.Findings.Count > 0)
            {
                await ModelSteps.GiveWayAsync(scope, model, change with { Why = string.Join(' ', look.Findings.Select(finding => finding.Code)) });
            }

            return look;
        });
    }

    private async Task<ModelLook> JudgedAsync(string programme, UsableModel model, bool orders, DateOnly on)
    {
        var (own, others) = await looks.AcceptedAsync(programme, model.Hash, settings.Value.ProposalDays, on);
        var look = new ModelLook
        {
            Model = model.Id, Programme = programme, On = on, Orders = orders,
            Lists = await lists.HandleAsync(programme, model, on), Accepted = own, AcceptedBefore = others,
        };
        if (await looks.JudgedByAsync(model.Id, settings.Value.LeastLists) is not { } before)
        {
            return look;
        }

        var compared = look with { Against = before.On, Shift = FindDrift.Shift(look.Lists, before.Lists!, settings.Value, model.Seed) };
        return Found(compared, orders ? [.. FindDrift.Of(compared, before, settings.Value)] : []);
    }

    private static ModelLook Unreadable(string programme, string model, bool orders, DateOnly on) => Found(
        new ModelLook { Model = model, Programme = programme, On = on, Orders = orders },
        orders ? [new DriftFinding(DriftFinding.Unreadable)] : []);

    /// <summary>With findings the model orders nothing any more, so that whoever lets it again takes this look for what is right.</summary>
    private static ModelLook Found(ModelLook look, IReadOnlyList<DriftFinding> findings) => look with { Findings = findings, Orders = look.Orders && findings.Count == 0 };
}
