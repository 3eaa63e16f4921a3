using Matching.People;

namespace Matching.TestData;

public sealed class VolunteerBuilder
{
    private Volunteer built = new()
    {
        Id = "V-1",
        Programme = Programmes.Host,
        Name = "Mette Holm",
        Email = "mette@example.org",
        BirthYear = 1975,
        Gender = "f",
        Languages = Tags.Of("da", "en"),
        District = "oesterbro",
        Occupation = "2512",
        Sector = "IT",
        Interests = Tags.Of("cycling", "cooking"),
        Offers = Tags.Of("danish", "city-life"),
        Availability = Tags.Of("tue-evening", "sun-day"),
        AcceptsGender = "any",
        Capacity = 1,
        PlacesLeft = 1,
        VettedOn = new DateOnly(2013, 1, 15),
        RegisteredOn = new DateOnly(2013, 1, 2),
        ConsentOn = new DateOnly(2013, 1, 2),
    };

    public static implicit operator Volunteer(VolunteerBuilder builder) => builder.Build();

    public Volunteer Build() => built;

    /// <summary>Anything that has no word of its own below.</summary>
    public VolunteerBuilder But(Func<Volunteer, Volunteer> change)
    {
        built = change(built);
        return this;
    }

    public VolunteerBuilder WithId(string id) => But(v => v with { Id = id });

    public VolunteerBuilder Named(string name) => But(v => v with { Name = name });

    public VolunteerBuilder WithEmail(string? email) => But(v => v with { Email = email });

    public VolunteerBuilder InProgramme(string programme) => But(v => v with { Programme = programme });

    public VolunteerBuilder BornIn(int? year) => But(v => v with { BirthYear = year });

    public VolunteerBuilder OfGender(string? gender) => But(v => v with { Gender = gender });

    public VolunteerBuilder AcceptingGender(string? wish) => But(v => v with { AcceptsGender = wish });

    public VolunteerBuilder Speaking(params string[] languages) => But(v => v with { Languages = Tags.Of(languages) });

    public VolunteerBuilder LivingIn(string? district) => But(v => v with { District = district });

    public VolunteerBuilder WithOccupation(string? code) => But(v => v with { Occupation = code });

    public VolunteerBuilder InterestedIn(params string[] interests) => But(v => v with { Interests = Tags.Of(interests) });

    public VolunteerBuilder Offering(params string[] goals) => But(v => v with { Offers = Tags.Of(goals) });

    public VolunteerBuilder HopingFor(params string[] goals) => But(v => v with { Hopes = Tags.Of(goals) });

    public VolunteerBuilder FreeOn(params string[] slots) => But(v => v with { Availability = Tags.Of(slots) });

    /// <summary>All places free.</summary>
    public VolunteerBuilder WithCapacity(int? places) => But(v => v with { Capacity = places, PlacesLeft = places ?? PeopleStore.UnknownCapacity });

    public VolunteerBuilder WithPlacesLeft(int places) => But(v => v with { PlacesLeft = places });

    public VolunteerBuilder Full() => WithPlacesLeft(0);

    public VolunteerBuilder VettedOn(DateOnly? day) => But(v => v with { VettedOn = day });

    public VolunteerBuilder WithChildCertificateOn(DateOnly? day) => But(v => v with { ChildCertificateOn = day });

    public VolunteerBuilder RegisteredOn(DateOnly day) => But(v => v with { RegisteredOn = day });

    public VolunteerBuilder ConsentedOn(DateOnly? day) => But(v => v with { ConsentOn = day });

    public VolunteerBuilder PausedUntil(DateOnly? day) => But(v => v with { PausedUntil = day });
}
