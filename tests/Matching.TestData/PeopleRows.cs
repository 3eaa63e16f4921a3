using Dapper;
using Matching.Database;
using Matching.People;

namespace Matching.TestData;

/// <summary>Puts people into the tables as they are, without an import.</summary>
public static class PeopleRows
{
    public static Task AddAsync(this MatchingDatabase database, params Participant[] participants) => database.WriteAsync(scope =>
        scope.Connection.ExecuteAsync(
            """
            INSERT INTO participants (id, programme, segment, name, email, phone, birth_year, gender, languages, district, occupation, interests,
                goals, availability, wants_gender, registered_on, consent_on, waiting_since, arrived_on, city, children_under_15, household,
                paused_until, audit_group, open_with, last_started_on, raised_criterion)
            VALUES (@Id, @Programme, @Segment, @Name, @Email, @Phone, @BirthYear, @Gender, @Languages, @District, @Occupation, @Interests,
                @Goals, @Availability, @WantsGender, @RegisteredOn, @ConsentOn, @WaitingSince, @ArrivedOn, @City, @ChildrenUnder15, @Household,
                @PausedUntil, @AuditGroup, @OpenWith, @LastStartedOn, @RaisedCriterion)
            """,
            participants,
            scope.Transaction));

    public static Task AddAsync(this MatchingDatabase database, params Volunteer[] volunteers) => database.WriteAsync(scope =>
        scope.Connection.ExecuteAsync(
            """
            INSERT INTO volunteers (id, programme, name, email, phone, birth_year, gender, languages, district, occupation, sector, interests,
                offers, availability, accepts_gender, capacity, vetted_on, child_certificate_on, registered_on, consent_on, hopes, paused_until,
                audit_group, places_left)
            VALUES (@Id, @Programme, @Name, @Email, @Phone, @BirthYear, @Gender, @Languages, @District, @Occupation, @Sector, @Interests,
                @Offers, @Availability, @AcceptsGender, @Capacity, @VettedOn, @ChildCertificateOn, @RegisteredOn, @ConsentOn, @Hopes, @PausedUntil,
                @AuditGroup, @PlacesLeft)
            """,
            volunteers,
            scope.Transaction));
}
