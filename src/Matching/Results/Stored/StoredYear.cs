using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Results.Stored;

/// <summary>The figures of one year as they were counted last.</summary>
public sealed record StoredYear
{
    /// <summary>
    /// Which rules counted: another build may count otherwise, and nobody has to remember to say so. Builds are reproducible, so that the
    /// same source has the same id.
    /// </summary>
    public static readonly string ThisBuild = typeof(YearFigures).Module.ModuleVersionId.ToString("N");

    public int Year { get; init; }

    /// <summary>The day they were counted for.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>The setting that they depend on, as it was.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Whether the passing of days changes them no more.</summary>
    public bool IsFixed { get; init; }

    /// <summary>How often the year's records had been written to.</summary>
    public long Changes { get; init; }

    public string CountedBy { get; init; } = "";

    /// <summary>The casework day on which a full recount agreed last, or healed them; null before the first.</summary>
    public DateOnly? CheckedOn { get; init; }

    public string Figures { get; init; } = "";

    /// <summary>Whether they are what a count of these records would give on a day.</summary>
    /// <param name="changes">How often the year's records have been written to by now.</param>
    /// <param name="asOf">The day judged on.</param>
    /// <param name="settings">The settings now.</param>
    public bool IsCurrent(long changes, DateOnly asOf, KpiSettings settings) =>
        IsUntouched(changes, settings) && (AsOf == asOf || (IsFixed && AsOf < asOf));

    /// <summary>Whether they are what a count of these records would give on their own day.</summary>
    public bool IsUntouched(long changes, KpiSettings settings) =>
        Changes == changes && EndsOn == settings.MentorEndsOn && CountedBy == ThisBuild;

    public static StoredYear Of(YearFigures figures, long changes, KpiSettings settings) => new()
    {
        Year = figures.Year,
        AsOf = figures.AsOf,
        EndsOn = settings.MentorEndsOn,
        IsFixed = figures.IsFixed,
        Changes = changes,
        CountedBy = ThisBuild,
        Figures = YearFiguresText.Write(figures),
    };

    /// <param name="asOf">A day for which they are current.</param>
    public YearFigures Read(DateOnly asOf) => YearFiguresText.Read(Figures, Year, asOf, IsFixed);
}
