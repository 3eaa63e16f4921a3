using Matching.People;

namespace Matching.TestData;

public sealed class ParticipantBuilder
{
    private Participant built = new()
    {
        Id = "P-1",
        Programme = Programmes.Host,
        Segment = "expat",
        Name = "Ana Silva",
        Email = "ana@example.org",
        BirthYear = 1985,
        Gender = "f",
        Languages = Tags.Of("pt", "en"),
        District = "noerrebro",
        Occupation = "2511",
        Interests = Tags.Of("cycling", "music"),
        Goals = Tags.Of("danish", "network"),
        Availability = Tags.Of("tue-evening", "sat-day"),
        WantsGender = "any",
        RegisteredOn = new DateOnly(2013, 5, 1),
        ConsentOn = new DateOnly(2013, 5, 1),
        ArrivedOn = new DateOnly(2012, 9, 1),
        City = "København",
        ChildrenUnder15 = 0,
    };

    public static implicit operator Participant(ParticipantBuilder builder) => builder.Build();

    public Participant Build() => built;

    /// <summary>Anything that has no word of its own below.</summary>
    public ParticipantBuilder But(Func<Participant, Participant> change)
    {
        built = change(built);
        return this;
    }

    public ParticipantBuilder WithId(string id) => But(p => p with { Id = id });

    public ParticipantBuilder Named(string name) => But(p => p with { Name = name });

    public ParticipantBuilder WithEmail(string? email) => But(p => p with { Email = email });

    public ParticipantBuilder InProgramme(string programme) => But(p => p with { Programme = programme });

    /// <summary>A young person of the mentor programme, 19 years old in 2013.</summary>
    public ParticipantBuilder Young() => But(p => p with { Programme = Programmes.Mentor, Segment = "young", BirthYear = 1994 });

    public ParticipantBuilder InSegment(string? segment) => But(p => p with { Segment = segment });

    public ParticipantBuilder BornIn(int? year) => But(p => p with { BirthYear = year });

    public ParticipantBuilder OfGender(string? gender) => But(p => p with { Gender = gender });

    public ParticipantBuilder WantingGender(string? wish) => But(p => p with { WantsGender = wish });

    public ParticipantBuilder Speaking(params string[] languages) => But(p => p with { Languages = Tags.Of(languages) });

    public ParticipantBuilder LivingIn(string? district) => But(p => p with { District = district });

    public ParticipantBuilder InCity(string? city) => But(p => p with { City = city });

    public ParticipantBuilder ArrivedOn(DateOnly? day) => But(p => p with { ArrivedOn = day });

    public ParticipantBuilder WithOccupation(string? code) => But(p => p with { Occupation = code });

    public ParticipantBuilder InterestedIn(params string[] interests) => But(p => p with { Interests = Tags.Of(interests) });

    public ParticipantBuilder WithGoals(params string[] goals) => But(p => p with { Goals = Tags.Of(goals) });

    public ParticipantBuilder FreeOn(params string[] slots) => But(p => p with { Availability = Tags.Of(slots) });

    public ParticipantBuilder RegisteredOn(DateOnly day) => But(p => p with { RegisteredOn = day });

    public ParticipantBuilder ConsentedOn(DateOnly? day) => But(p => p with { ConsentOn = day });

    public ParticipantBuilder WaitingSince(DateOnly? day) => But(p => p with { WaitingSince = day });

    public ParticipantBuilder PausedUntil(DateOnly? day) => But(p => p with { PausedUntil = day });

    public ParticipantBuilder WithChildrenUnder15(int? children) => But(p => p with { ChildrenUnder15 = children });

    /// <summary>With an open proposal to, or a running match with, this volunteer.</summary>
    public ParticipantBuilder OpenWith(string? volunteer) => But(p => p with { OpenWith = volunteer });
}
