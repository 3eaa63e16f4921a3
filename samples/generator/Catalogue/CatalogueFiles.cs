using System.Globalization;

namespace Matching.Samples.Catalogue;

internal static class CatalogueFiles
{
    private const string Period = "2012";
    private const string EnteredOn = "2013-02-01";

    public static string Initiatives()
    {
        var csv = new Csv(
            "code", "track", "name_da", "name_en", "funding", "state", "order",
            "goal_da", "goal_en", "criteria_da", "criteria_en", "status_da", "status_en");
        foreach (var i in StatusReport2012.Initiatives)
        {
            csv.Add(
                i.Code, i.Track, i.NameDa, i.NameEn, i.Funding, i.State, i.Order.ToString(CultureInfo.InvariantCulture),
                i.GoalDa, i.GoalEn, i.CriteriaDa, i.CriteriaEn, i.StatusDa, i.StatusEn);
        }

        return csv.ToString();
    }

    public static string Indicators()
    {
        var csv = new Csv(
            "code", "initiative", "name_da", "name_en", "unit", "comparator", "target", "target_high", "source", "period",
            "direction", "baseline", "baseline_period", "note_da", "note_en");
        foreach (var (initiative, k) in All())
        {
            csv.Add(
                Code(initiative, k), initiative.Code, k.NameDa, k.NameEn, k.Unit, k.Target.Comparator, k.Target.Low, k.Target.High,
                k.Source, Period, k.Direction, k.Baseline, k.BaselinePeriod, k.Note.Da, k.Note.En);
        }

        return csv.ToString();
    }

    public static string Observations()
    {
        var csv = new Csv("indicator", "period", "value", "qualifier", "state", "source", "note_da", "note_en", "observed_on");
        foreach (var (initiative, k) in All())
        {
            foreach (var o in k.Observations)
                csv.Add(Code(initiative, k), Period, o.Value, o.Qualifier, o.State, o.Source, o.Note.Da, o.Note.En, EnteredOn);
        }

        return csv.ToString();
    }

    private static IEnumerable<(Initiative Initiative, Indicator Indicator)> All() =>
        StatusReport2012.Initiatives.SelectMany(i => i.Indicators, (i, k) => (i, k));

    private static string Code(Initiative initiative, Indicator indicator) => $"{initiative.Code}.{indicator.Name}";
}
