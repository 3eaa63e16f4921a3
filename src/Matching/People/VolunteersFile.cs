using Matching.Files;
using Matching.Files.Kinds;
using Microsoft.Extensions.Options;

namespace Matching.People;

public sealed class VolunteersFile(IOptions<PeopleSettings> people, IOptions<CitySettings> city)
    : FileDefinition(FileName, "volunteers", ColumnsOf(people.Value, city.Value), "id")
{
    public const string FileName = "volunteers.csv";

    public override bool CountsVersions => true;

    public override IEnumerable<(FileRow Row, Finding Finding)> Remarks(IReadOnlyList<FileRow> rows, StoredTables tables) =>
        rows.Select(row => (row, PeopleColumns.OddEmail(row))).Where(odd => odd.Item2 is not null).Select(odd => (odd.row, odd.Item2!));

    private static Column[] ColumnsOf(PeopleSettings people, CitySettings city) =>
    [
        PeopleColumns.Id,
        PeopleColumns.Programme,
        PeopleColumns.Name,
        PeopleColumns.Email,
        PeopleColumns.Phone,
        PeopleColumns.BirthYear,
        PeopleColumns.Gender,
        PeopleColumns.Languages,
        PeopleColumns.District(city),
        PeopleColumns.Occupation,
        new("sector", PeopleColumns.Text),
        PeopleColumns.Tags("interests", TagsKind.Free),
        PeopleColumns.Tags("offers", TagsKind.Of(people.Goals)),
        PeopleColumns.Availability(people),
        new("accepts_gender", PeopleColumns.GenderWish),
        new("capacity", new WholeNumberKind(0, 1000)),
        new("vetted_on", new DateKind()),
        new("child_certificate_on", new DateKind()),
        PeopleColumns.RegisteredOn,
        new("consent_on", new DateKind()),
        PeopleColumns.Tags("hopes", TagsKind.Of(people.Goals)) with { MayBeMissing = true },
        new("paused_until", new DateKind()) { MayBeMissing = true },
        PeopleColumns.Group,
    ];
}
