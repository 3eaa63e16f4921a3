using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Tests.Kpi.Indicators;

namespace Matching.Tests.Kpi.Report;

/// <summary>A catalogue of anything that a catalogue may hold, from a seed: every unit, comparator and state, odd numbers and odder names.</summary>
internal sealed class RandomCatalogue(int seed)
{
    private static readonly string[] TrackCodes = [.. Tracks.All, "elsewhere"];
    private static readonly double[] Edges = [0, 1, -1, 0.005, -0.005, 2.5, 69.6, 69.95, 99.5, 100, 1234567.891, 1e12, 12500.25, 1.0 / 3, 200.0 / 3, 1e-9];

    private readonly Random random = new(seed);

    public StatusReport Build()
    {
        var records = new NastyRecords(seed);
        var period = records.Year.ToString("D4", CultureInfo.InvariantCulture);
        var initiatives = Enumerable.Range(1, random.Next(1, 9)).Select(i => A.Initiative(
            $"i{i}", TrackCodes[random.Next(TrackCodes.Length)], random.Next(9), InitiativeStates.All[random.Next(3)]) with { NameDa = Name(), Funding = Name(), StatusDa = Name() }).ToList();
        var indicators = initiatives.SelectMany(i => Enumerable.Range(1, random.Next(0, 7)).Select(n => Indicator($"{i.Code}.{n}") with { Period = period })).ToList();
        return StatusReportBuilder.Build(
            records.Input with
            {
                Catalogue = new Catalogue(initiatives, [.. indicators, A.Indicator("host.lasted-3-months", ">=", 80) with { Period = period, Unit = "percent" }]),
                Observations = [.. indicators.Where(_ => random.Next(4) > 0).SelectMany(i => Observations(i.Code, period))],
            },
            records.Year,
            records.AsOf,
            new KpiSettings(records.EndsOn));
    }

    private Indicator Indicator(string code)
    {
        var (low, high) = (Number(), Number());
        return A.Indicator(code, Comparators.All[random.Next(Comparators.All.Count)], low, Math.Max(low, high)) with
        {
            NameDa = Name(),
            NameEn = Name(),
            Unit = Units.All[random.Next(Units.All.Count)],
            NoteDa = random.Next(2) == 0 ? Name() : null,
            Baseline = random.Next(3) == 0 ? Number() : null,
            BaselinePeriod = "2010",
        };
    }

    private IEnumerable<Observation> Observations(string code, string period) => Enumerable.Range(0, random.Next(1, 3)).Select(i => new Observation
    {
        Indicator = code,
        Period = period,
        Value = random.Next(6) == 0 ? null : Number(),
        State = i == 0 ? ObservationStates.Measured : ObservationStates.AlsoStated,
        Qualifier = random.Next(4) switch { 0 => "about", 1 => "more than", _ => null },
        Source = Name(),
    });

    private double Number() => random.Next(3) == 0 ? Math.Round(random.NextDouble() * 1000, random.Next(0, 6)) : Edges[random.Next(Edges.Length)];

    private string Name() => OddTexts.All[random.Next(OddTexts.All.Count)];
}
