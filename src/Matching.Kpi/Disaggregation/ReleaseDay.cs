namespace Matching.Kpi.Disaggregation;

/// <summary>
/// The one day on which a year's groups are judged, and before which they are not shown. Two tables of one year on two days would differ
/// by the few people of whom something happened in between; so there is only one.
/// </summary>
public static class ReleaseDay
{
    /// <summary>
    /// 31 July of the year after: by then the last match of the year has passed 6 months, and the answers to its survey have had a month
    /// to come in.
    /// </summary>
    /// <param name="year">The calendar year of the figures, 1 to 9998.</param>
    public static DateOnly Of(int year) => new(year + 1, 7, 31);
}
