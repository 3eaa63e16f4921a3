using Matching.People;
using Matching.Suggestions.Ranking.Use;
using Microsoft.Extensions.Logging;

namespace Matching.Matches.Drift;

/// <summary>Looks once a week at the model of each programme that has one in use or in shadow.</summary>
public sealed partial class WatchModels(ModelsInUse models, LookAtModel look, OneByOne pieces, Clocks clocks, ILogger<WatchModels> log) : Sweep
{
    public override string Name => "model-watch";

    /// <summary>How often it looks whether a look is due.</summary>
    public override TimeSpan Every => TimeSpan.FromMinutes(30);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var today = clocks.Today;
        var due = new List<(string Programme, string Model, bool Orders)>();
        foreach (var programme in Programmes.All)
        {
            if (await models.OfAsync(programme) is { } inUse && await look.IsDueAsync(inUse.Id, today))
            {
                due.Add((programme, inUse.Id, inUse.Orders));
            }
        }

        return await pieces.DoAsync(Name, due, one => one.Model, one => LookAsync(one.Programme, one.Model, one.Orders), cancel);
    }

    private async Task<bool> LookAsync(string programme, string model, bool orders)
    {
        var seen = await look.HandleAsync(programme, model, orders, Change.By("sweep:model-watch", clocks));
        if (seen is { Findings: { Count: > 0 } findings })
        {
            LogGaveWay(model, programme, string.Join(' ', findings.Select(finding => finding.Code)));
        }

        return seen is not null;
    }

    [LoggerMessage(LogLevel.Error, "Model {Model} of {Programme} is not as it was when it was let to order lists: {Findings}. Lists go by the transparent score")]
    private partial void LogGaveWay(string model, string programme, string findings);
}
