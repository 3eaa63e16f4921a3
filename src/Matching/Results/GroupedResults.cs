using Matching.Kpi.Disaggregation;
using Matching.Kpi.Records;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Results;

/// <summary>A figure of a year by segment, district, gender or age band, without small cells.</summary>
public sealed class GroupedResults(ResultsStore store, KeptGroupsStore kept, KpiSettings settings, IOptions<CitySettings> city, Clocks clocks)
{
    public async Task<GroupsOutcome> HandleAsync(int year, string code, string? by, string? and, CancellationToken cancel = default)
    {
        var choices = GroupedFigures.Choices(code);
        if (choices.Count == 0)
        {
            return new GroupsOutcome.NoSuchFigure();
        }

        // On the day itself something may still be written down.
        var asOf = ReleaseDay.Of(year);
        if (clocks.Today <= asOf)
        {
            return new GroupsOutcome.NotYet(asOf.AddDays(1));
        }

        var choice = choices.Contains((by!, and)) ? (By: by!, And: and) : choices[0];
        if (await kept.FindAsync(year, code, choice.By, choice.And) is { } table)
        {
            return new GroupsOutcome.Shown(table, asOf);
        }

        // Approved before the groups were to be shown: what is shown first is what the sweep keeps.
        if ((await kept.NotKeptAsync()).Contains(year))
        {
            return new GroupsOutcome.NotYet(clocks.Today.AddDays(1));
        }

        var figures = new GroupedFigures(await store.ReadAsync(cancel), year, settings, [.. city.Value.Districts.Select(district => district.Code)]);
        return new GroupsOutcome.Shown(figures.Table(code, choice.By, choice.And)!, asOf);
    }
}

public abstract record GroupsOutcome
{
    private GroupsOutcome()
    {
    }

    /// <summary>Such as those that people enter.</summary>
    public sealed record NoSuchFigure : GroupsOutcome;

    public sealed record NotYet(DateOnly From) : GroupsOutcome;

    public sealed record Shown(GroupTable Table, DateOnly AsOf) : GroupsOutcome;
}
