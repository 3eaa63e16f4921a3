using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Columns;

/// <summary>Reads rows of <see cref="ColumnScores"/>.</summary>
internal sealed class ColumnRow(ColumnScores scores) : ScoreRow
{
    private readonly VolunteerRow row = new(scores.Columns, scores.Rules, scores.Processor);

    public override void Open(int participant) =>
        row.Open(scores.Participant(participant), scores.ScorerOf(participant), scores.ExcludedFor(participant));

    public override void Read(int first, Span<ushort> units, Span<ulong> eligible) => row.Read(first, units, eligible);

    public override int UnitsOf(int volunteer) => row.UnitsOf(volunteer);
}
