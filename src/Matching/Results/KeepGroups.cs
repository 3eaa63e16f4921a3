using Matching.Audit;
using Matching.Database;
using Matching.Kpi.Disaggregation;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Results;

/// <summary>
/// Keeps a year's figures in groups when the year is approved: what is corrected afterwards changes no table, so that nobody learns from two
/// versions of one. All tables of the year at once, or two of them could be of different days. Kept once, also when the year is reopened.
/// </summary>
public sealed class KeepGroups(KpiSettings settings, IOptions<CitySettings> city)
{
    /// <summary>Whether a track has figures that can be grouped.</summary>
    public static bool AreOf(TrackReport track) => track.Indicators.Any(indicator => GroupedFigures.Choices(indicator.Code).Count > 0);

    /// <returns>False if there was nothing to keep: it was kept before, or the groups of the year are not to be shown yet.</returns>
    public async Task<bool> KeepAsync(WriteScope scope, KpiInput input, int year, Change change)
    {
        // On the day itself something may still be written down.
        if (change.On <= ReleaseDay.Of(year))
        {
            return false;
        }

        var figures = new GroupedFigures(input, year, settings, [.. city.Value.Districts.Select(district => district.Code)]);
        var tables = Definitions.All.SelectMany(definition => GroupedFigures.Choices(definition.Code)
            .Select(choice => figures.Table(definition.Code, choice.By, choice.And)!));
        if (await KeptGroupsStore.InsertAsync(scope, year, tables, change) == 0)
        {
            return false;
        }

        await AuditLog.WriteAsync(scope, change, "groups.kept", $"{year}");
        return true;
    }
}
