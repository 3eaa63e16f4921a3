using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Indicators;

internal static class FigureOf
{
    /// <summary>One indicator of 2012.</summary>
    public static Figure In2012(string code, KpiInput input, string asOf = "2013-08-01", string? endsOn = null) =>
        Figure.Of(Definitions.Find(code)!, new RecordsOfYear(input, 2012, Day(asOf), new KpiSettings(MaybeDay(endsOn))));

    public static IEnumerable<string?> ReasonsOf(Figure figure) => figure.Rows.Select(r => r.Reason);
}
