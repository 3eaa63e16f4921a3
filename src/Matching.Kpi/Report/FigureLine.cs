using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>One indicator as the printed report shows it, all in words of one language.</summary>
internal sealed record FigureLine
{
    public required string Name { get; init; }
    public required string Target { get; init; }
    public required string Value { get; init; }
    public required string N { get; init; }
    public required string Interval { get; init; }
    public required Verdict Verdict { get; init; }
    public required string Source { get; init; }

    /// <summary>The sources as they were entered.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Stories and evidence, a line each below the figure.</summary>
    public required IReadOnlyList<string> Below { get; init; }

    /// <summary>Numbers of the remarks below the table.</summary>
    public required IReadOnlyList<int> Remarks { get; init; }
}
