using System.Globalization;
using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>Targets and entered values by indicator and year.</summary>
internal sealed class EnteredByYear(Catalogue catalogue, IReadOnlyList<Observation> observations)
{
    private readonly ILookup<string, Indicator> rows = catalogue.Indicators.ToLookup(i => i.Code, StringComparer.Ordinal);
    private readonly ILookup<string, Observation> entered = observations.ToLookup(o => o.Indicator, StringComparer.Ordinal);
    private readonly Dictionary<(string, string), InitiativeYear> ofYear = catalogue.Years.ToDictionary(y => (y.Initiative, y.Period));
    private readonly Dictionary<string, string?> states = catalogue.Initiatives.ToDictionary(i => i.Code, i => i.State, StringComparer.Ordinal);

    /// <summary>The target of a year.</summary>
    public Indicator? Row(string code, int year) => rows[code].FirstOrDefault(r => r.Period == Period(year));

    /// <summary>The entered values of a year, in the order of the input.</summary>
    public IEnumerable<Observation> Observations(string code, int year) => entered[code].Where(o => o.Period == Period(year));

    /// <summary>The state of an initiative in a year: the year's own where it has words of its own, as <see cref="YearPlan"/> has it.</summary>
    public string? StateOf(string initiative, int year) =>
        ofYear.TryGetValue((initiative, Period(year)), out var own) ? own.State : states.GetValueOrDefault(initiative);

    /// <summary>Years with a target or an entered value.</summary>
    public IEnumerable<int> Years(string code) => rows[code].Select(r => r.Period).Concat(entered[code].Select(o => o.Period))
        .Select(period => int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : (int?)null).OfType<int>();

    private static string Period(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
