using Dapper;
using Matching.Database;
using Matching.People;

namespace Matching.Web.Tests;

/// <summary>Puts people straight into the tables.</summary>
public static class Seed
{
    public static Task AddAsync(this MatchingDatabase database, params Participant[] participants) => database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        """
        INSERT INTO participants (id, programme, segment, name, email, phone, birth_year, gender, languages, district, occupation, interests, goals,
            availability, wants_gender, registered_on, consent_on, waiting_since, arrived_on, city, children_under_15, household, paused_until,
            audit_group, open_with, last_started_on)
        VALUES (@Id, @Programme, @Segment, @Name, @Email, @Phone, @BirthYear, @Gender, @Languages, @District, @Occupation, @Interests, @Goals,
            @Availability, @WantsGender, @RegisteredOn, @ConsentOn, @WaitingSince, @ArrivedOn, @City, @ChildrenUnder15, @Household, @PausedUntil,
            @AuditGroup, @OpenWith, @LastStartedOn)
        """,
        participants,
        scope.Transaction));

    public static Task AddAsync(this MatchingDatabase database, params Volunteer[] volunteers) => database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        """
        INSERT INTO volunteers (id, programme, name, email, phone, birth_year, gender, languages, district, occupation, sector, interests, offers,
            availability, accepts_gender, capacity, vetted_on, child_certificate_on, registered_on, consent_on, hopes, paused_until, audit_group,
            places_left)
        VALUES (@Id, @Programme, @Name, @Email, @Phone, @BirthYear, @Gender, @Languages, @District, @Occupation, @Sector, @Interests, @Offers,
            @Availability, @AcceptsGender, @Capacity, @VettedOn, @ChildCertificateOn, @RegisteredOn, @ConsentOn, @Hopes, @PausedUntil, @AuditGroup,
            @PlacesLeft)
        """,
        volunteers,
        scope.Transaction));

    public static Participant Newcomer(string id, string name, DateOnly? registered = null) => new()
    {
        Id = id,
        Programme = Programmes.Host,
        Name = name,
        Email = $"{id}@example.org",
        BirthYear = 1980,
        Languages = Tags.Of("en", "ar"),
        Goals = Tags.Of("network", "danish"),
        Availability = Tags.Of("mon-evening"),
        District = "noerrebro",
        RegisteredOn = registered ?? new DateOnly(2013, 6, 1),
        ConsentOn = registered ?? new DateOnly(2013, 6, 1),
    };

    public static Volunteer Host(string id, string name, int places = 1) => new()
    {
        Id = id,
        Programme = Programmes.Host,
        Name = name,
        Email = $"{id}@example.org",
        BirthYear = 1975,
        Languages = Tags.Of("da", "en"),
        Offers = Tags.Of("network", "city-life"),
        Availability = Tags.Of("mon-evening", "sat-day"),
        District = "oesterbro",
        Capacity = Math.Max(places, 1),
        PlacesLeft = places,
        VettedOn = new DateOnly(2013, 1, 10),
        RegisteredOn = new DateOnly(2013, 1, 2),
        ConsentOn = new DateOnly(2013, 1, 2),
    };
}
