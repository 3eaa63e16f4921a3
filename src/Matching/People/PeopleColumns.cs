using Matching.Files;
using Matching.Files.Kinds;

namespace Matching.People;

/// <summary>The columns that participants and volunteers have in common.</summary>
internal static class PeopleColumns
{
    public static readonly TextKind Text = new(4000);
    public static readonly CodeKind GenderWish = new("any", "same");

    public static readonly Column Id = new("id", new IdKind()) { MustBeFilled = true };
    public static readonly Column Programme = new("programme", new CodeKind(Programmes.All)) { MustBeFilled = true };
    public static readonly Column Name = new("name", new TextKind(200)) { MustBeFilled = true };
    public static readonly Column Email = new("email", new TextKind(254));
    public static readonly Column Phone = new("phone", new TextKind(40));
    public static readonly Column BirthYear = new("birth_year", new BirthYearKind());
    public static readonly Column Gender = new("gender", new CodeKind("f", "m", "x"));
    public static readonly Column Languages = Tags("languages", TagsKind.Of(LanguageCodes.All, "ISO 639-1"));
    public static readonly Column Occupation = new("occupation", new OccupationKind());
    public static readonly Column RegisteredOn = new("registered_on", new DateKind()) { MustBeFilled = true };
    public static readonly Column Group = new("group", Text) { Field = "audit_group", MayBeMissing = true };

    public static Column District(CitySettings city) => new("district", new CodeKind(city.Districts.Select(district => district.Code)));

    public static Column Availability(PeopleSettings people) => Tags("availability", TagsKind.Of(people.Slots));

    public static Column Tags(string name, TagsKind kind) => new(name, kind) { EmptyIsText = true };

    /// <summary>No mail will reach an address without its sign; it may still be all that the office has.</summary>
    public static Finding? OddEmail(FileRow row) =>
        row["email"] is { Length: > 0 } email && email.Trim().IndexOf('@', StringComparison.Ordinal) < 1
            ? Finding.Warning("odd_email", "email", email)
            : null;
}
