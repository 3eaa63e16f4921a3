using Matching.Database;
using Matching.Files;
using Matching.Files.Kinds;
using Matching.Kpi.Records;

namespace Matching.Results;

public sealed class InitiativesFile() : FileDefinition(FileName, "initiatives", Listed, "code")
{
    public const string FileName = "initiatives.csv";

    private static readonly TextKind Title = new(200);
    private static readonly TextKind Text = new(4000);

    private static readonly Column[] Listed =
    [
        new("code", new IdKind()) { MustBeFilled = true },
        new("track", new CodeKind(Tracks.All)) { EmptyIsText = true },
        new("name_da", Title),
        new("name_en", Title),
        new("funding", Text),
        new("state", new CodeKind(InitiativeStates.All)),
        new("order", new WholeNumberKind(-1_000_000, 1_000_000)) { Field = "display_order" },
        new("goal_da", Text) { MayBeMissing = true },
        new("goal_en", Text) { MayBeMissing = true },
        new("criteria_da", Text) { MayBeMissing = true },
        new("criteria_en", Text) { MayBeMissing = true },
        new("status_da", Text) { MayBeMissing = true },
        new("status_en", Text) { MayBeMissing = true },
    ];

    public override bool CountsVersions => true;

    public override string Order(Dialect dialect) => $"display_order IS NULL, display_order, {dialect.Ordinal("code")}";
}
