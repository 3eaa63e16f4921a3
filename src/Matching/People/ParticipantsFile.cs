using System.Globalization;
using Matching.Files;
using Matching.Files.Kinds;
using Microsoft.Extensions.Options;

namespace Matching.People;

public sealed class ParticipantsFile(IOptions<PeopleSettings> people, IOptions<CitySettings> city, IOptions<ProgrammeAges> ages)
    : FileDefinition(FileName, "participants", ColumnsOf(people.Value, city.Value), "id")
{
    public const string FileName = "participants.csv";

    public override bool CountsVersions => true;

    public override IEnumerable<(FileRow Row, Finding Finding)> Remarks(IReadOnlyList<FileRow> rows, StoredTables tables)
    {
        foreach (var row in rows)
        {
            if (PeopleColumns.OddEmail(row) is { } odd)
            {
                yield return (row, odd);
            }

            if (row["birth_year"] is { Length: > 0 } year && !ages.Value.Includes(row["programme"], AgeWhenRegistered(row["registered_on"], year)))
            {
                yield return (row, Finding.Warning("age_outside_programme", "birth_year", year));
            }
        }
    }

    private static int AgeWhenRegistered(string registeredOn, string birthYear) =>
        DateKind.Day(registeredOn).Year - int.Parse(birthYear, CultureInfo.InvariantCulture);

    private static Column[] ColumnsOf(PeopleSettings people, CitySettings city) =>
    [
        PeopleColumns.Id,
        PeopleColumns.Programme,
        new("segment", new CodeKind(Segments.All)),
        PeopleColumns.Name,
        PeopleColumns.Email,
        PeopleColumns.Phone,
        PeopleColumns.BirthYear,
        PeopleColumns.Gender,
        PeopleColumns.Languages,
        PeopleColumns.District(city),
        PeopleColumns.Occupation,
        PeopleColumns.Tags("interests", TagsKind.Free),
        PeopleColumns.Tags("goals", TagsKind.Of(people.Goals)),
        PeopleColumns.Availability(people),
        new("wants_gender", PeopleColumns.GenderWish),
        PeopleColumns.RegisteredOn,
        new("consent_on", new DateKind()),
        new("waiting_since", new DateKind()) { MayBeMissing = true },
        new("arrived_on", new DateKind()) { MayBeMissing = true },
        new("city", PeopleColumns.Text) { MayBeMissing = true },
        new("children_under_15", new WholeNumberKind(0, 30)) { MayBeMissing = true },
        new("household", PeopleColumns.Text) { MayBeMissing = true },
        new("paused_until", new DateKind()) { MayBeMissing = true },
        PeopleColumns.Group,
    ];
}
