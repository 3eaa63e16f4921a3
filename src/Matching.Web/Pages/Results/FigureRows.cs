using Matching.Kpi.Indicators;

namespace Matching.Web.Pages.Results;

/// <summary>The rows behind a figure: how many stand where and why, and one page of the group that was asked for.</summary>
/// <param name="Groups">All groups with their counts; empty where nothing was looked at.</param>
/// <param name="Chosen">The group shown; null where there is none.</param>
/// <param name="Shown">Its rows on this page.</param>
/// <param name="Paging">The page, and the way to its neighbours.</param>
public sealed record FigureRows(IReadOnlyList<RowGroup> Groups, RowGroup? Chosen, IReadOnlyList<FigureRow> Shown, Paging Paging)
{
    /// <summary>A group that is not there, as in an old address, gives the first one.</summary>
    public static FigureRows Of(IReadOnlyList<FigureRow> rows, int year, string? group, string? why, int page)
    {
        var groups = RowGroup.Of(rows);
        var chosen = groups.FirstOrDefault(g => g.Code == group && g.Why == (string.IsNullOrEmpty(why) ? null : why))
            ?? (groups.Count > 0 ? groups[0] : null);
        var (shown, paging) = Paging.Of(chosen?.Rows ?? [], page, chosen?.Query(year) ?? []);
        return new FigureRows(groups, chosen, shown, paging with { Place = "#rows" });
    }
}
