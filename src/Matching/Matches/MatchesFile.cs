using Matching.Files;
using Matching.Files.Kinds;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

public sealed class MatchesFile(IOptions<MatchSettings> reasons, IOptions<ProgrammeAges> ages)
    : FileDefinition(FileName, "matches", ColumnsOf(reasons.Value), "id")
{
    public const string FileName = "matches.csv";

    private static readonly TextKind Text = new(4000);

    public override bool CountsVersions => true;

    public override IReadOnlyList<ExtraCell> ForStoredRow(Change change) => [new("imported_on", System.Data.DbType.Date, change.On)];

    public override IEnumerable<Finding> Judge(FileRow row)
    {
        var (state, started, ended) = (row["state"], row["started_on"], row["ended_on"]);
        if (state is MatchStates.Active or MatchStates.Ended && started.Length == 0)
        {
            yield return new Finding("missing_value", "started_on");
        }

        if (state == MatchStates.Ended && ended.Length == 0)
        {
            yield return new Finding("missing_value", "ended_on");
        }

        if (started.Length > 0 && ended.Length > 0 && string.CompareOrdinal(ended, started) < 0)
        {
            yield return new Finding("end_before_start", "ended_on", ended, started);
        }
    }

    public override IEnumerable<(FileRow Row, Finding Finding)> Remarks(IReadOnlyList<FileRow> rows, StoredTables tables)
    {
        var participants = tables[ParticipantsFile.FileName];
        var volunteers = tables[VolunteersFile.FileName];
        var crowding = new Crowding(tables[FileName].Rows, volunteers);
        foreach (var row in rows)
        {
            var pair = new PairHistory(row, participants.Find(row["participant"])!, volunteers.Find(row["volunteer"])!);
            foreach (var finding in pair.Remarks(ages.Value).Concat(crowding.Remarks(row)))
            {
                yield return (row, finding);
            }
        }
    }

    private static Column[] ColumnsOf(MatchSettings reasons) =>
    [
        new("id", new IdKind()) { MustBeFilled = true },
        new("programme", new CodeKind(Programmes.All)) { MustBeFilled = true },
        new("participant", new IdKind()) { MustBeFilled = true, Field = "participant_id", RefersTo = ParticipantsFile.FileName },
        new("volunteer", new IdKind()) { MustBeFilled = true, Field = "volunteer_id", RefersTo = VolunteersFile.FileName },
        new("proposed_on", new DateKind()) { MustBeFilled = true },
        new("state", new CodeKind(MatchStates.All)) { MustBeFilled = true },
        new("started_on", new DateKind()),
        new("ended_on", new DateKind()),
        new("end_reason", new CodeKind(reasons.EndReasons)),
        new("accepted_on", new DateKind()) { MayBeMissing = true },
        new("decline_reason", new CodeKind(reasons.DeclineReasons)) { MayBeMissing = true },
        new("proposed_by", Text) { MayBeMissing = true },
        new("ended_by", Text) { MayBeMissing = true },
    ];
}
