using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>What the report of a year has to show: a catalogue row, a definition, or both.</summary>
internal sealed record PlannedIndicator(string Code, Indicator? Row, IndicatorDefinition? Definition);
