using System.Data;
using Matching.Files;
using Matching.Files.Kinds;
using Matching.Kpi.Records;

namespace Matching.Results;

public sealed class IndicatorsFile() : FileDefinition(FileName, "indicators", Listed, "code", "period")
{
    public const string FileName = "indicators.csv";

    private static readonly TextKind Title = new(200);
    private static readonly TextKind Text = new(4000);

    private static readonly Column[] Listed =
    [
        new("code", new IdKind()) { MustBeFilled = true },
        new("initiative", new IdKind())
        {
            EmptyIsText = true,
            RefersTo = InitiativesFile.FileName,
            UnknownReference = "unknown_initiative",
            UnknownIsFine = true,
        },
        new("name_da", Title),
        new("name_en", Title),
        new("unit", new CodeKind(Units.All)),
        new("comparator", new CodeKind(Comparators.All)),
        new("target", new DecimalKind()),
        new("target_high", new DecimalKind()),
        new("source", new CodeKind(Sources.All)),
        new("period", new YearKind()) { EmptyIsText = true },
        new("direction", Text) { MayBeMissing = true },
        new("baseline", new DecimalKind()) { MayBeMissing = true },
        new("baseline_period", new YearKind()) { MayBeMissing = true },
        new("note_da", Text) { MayBeMissing = true },
        new("note_en", Text) { MayBeMissing = true },
    ];

    public override bool KeepsOrder => true;

    public override bool CountsVersions => true;

    /// <summary>What was taken out of the catalogue stays out, and the file that it came from does not bring it again.</summary>
    public override string? Exported => "removed_at IS NULL";

    /// <summary>A file that says something new of what was taken out brings it back.</summary>
    public override IReadOnlyList<ExtraCell> ForStoredRow(Change change) =>
        [new("removed_at", DbType.String, null), new("removed_by", DbType.String, null)];
}
