using Matching.People;

namespace Matching.TestData;

/// <summary>A vetted host with one free place.</summary>
public sealed class VolunteerBuilder
{
    private Volunteer volunteer = new()
    {
        Id = "v1",
        Programme = Programmes.Host,
        Name = "Søren Test",
        Email = "soeren@example.org",
        Phone = "+45 00 00 00 02",
        BirthYear = 1978,
        Gender = "m",
        Languages = Tags.Of("da", "en"),
        District = "noerrebro",
        Occupation = "2511",
        Sector = "it",
        Interests = Tags.Of("cooking", "cycling"),
        Offers = Tags.Of("danish", "city-life"),
        Availability = Tags.Of("mon-evening", "sun-day"),
        AcceptsGender = "any",
        Capacity = 1,
        PlacesLeft = 1,
        VettedOn = new DateOnly(2012, 3, 1),
        RegisteredOn = new DateOnly(2012, 2, 1),
        ConsentOn = new DateOnly(2012, 2, 1),
    };

    public Volunteer Build() => volunteer;

    public VolunteerBuilder With(Func<Volunteer, Volunteer> change)
    {
        volunteer = change(volunteer);
        return this;
    }

    public VolunteerBuilder WithId(string id) => With(v => v with { Id = id });

    public VolunteerBuilder In(string programme) => With(v => v with { Programme = programme });

    public VolunteerBuilder WithCapacity(int places) => With(v => v with { Capacity = places, PlacesLeft = places });

    public VolunteerBuilder Speaking(params string[] languages) => With(v => v with { Languages = Tags.Of(languages) });

    public VolunteerBuilder NotVetted() => With(v => v with { VettedOn = null });
}
