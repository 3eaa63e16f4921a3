namespace Matching.Results.Asking;

/// <summary>Asks the owners of figures that have fallen due. What was due before it was said whom to ask is listed for the programme's people.</summary>
public sealed class AskForFigures(DueFigureStore due, AskOwner ask, OneByOne pieces, Clocks clocks) : Sweep
{
    public override string Name => "figures_due";

    public override TimeSpan Every => TimeSpan.FromMinutes(30);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default) => await pieces.DoAsync(
        Name,
        [
            .. (await due.OnAsync(clocks.Today)).Where(one => one.IsAskedByItself)
                .Select(one => one.Owner!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ],
        owner => owner,
        owner => ask.HandleAsync(owner, Change.By("sweep:figures_due", clocks)),
        cancel);
}
