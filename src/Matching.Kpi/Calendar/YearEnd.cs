namespace Matching.Kpi.Calendar;

/// <summary>When a calendar year is over: one rule for reports, verdicts and approvals.</summary>
public static class YearEnd
{
    /// <summary>Whether no day of a year is left. It is not over on 31 December: a match can still begin on that day.</summary>
    public static bool IsOver(int year, DateOnly on) => on.Year > year;
}
