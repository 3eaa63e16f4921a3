using System.Data;
using Matching.Database;
using Matching.Files;
using Matching.Files.Kinds;
using Matching.Kpi.Records;

namespace Matching.Results;

public sealed class ObservationsFile()
    : FileDefinition(FileName, "observations", Listed, "indicator", "period", "observed_on", "source")
{
    public const string FileName = "observations.csv";

    private static readonly TextKind Text = new(4000);

    private static readonly Column[] Listed =
    [
        new("indicator", new IdKind()) { MustBeFilled = true },
        new("period", new YearKind()) { EmptyIsText = true },
        new("value", new DecimalKind()),
        new("qualifier", Text),
        new("state", new CodeKind(ObservationStates.All)) { EmptyIsText = true },
        new("source", Text),
        new("note_da", Text),
        new("note_en", Text),
        new("observed_on", new DateKind()),
    ];

    public override bool KeepsOrder => true;

    public override bool CountsVersions => true;

    public override string? Exported => "withdrawn_at IS NULL";

    public override IReadOnlyList<ExtraCell> ForNewRow(Change change) => [new("id", DbType.String, NewId.For("o"))];

    /// <summary>A file that says something new of a withdrawn value brings it back.</summary>
    public override IReadOnlyList<ExtraCell> ForStoredRow(Change change) =>
    [
        new("author", DbType.String, change.Who),
        new("entered_at", DbType.String, Instants.Text(change.At)),
        new("withdrawn_at", DbType.String, null),
        new("withdrawn_by", DbType.String, null),
    ];
}
