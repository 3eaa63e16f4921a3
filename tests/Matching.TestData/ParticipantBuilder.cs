using Matching.People;

namespace Matching.TestData;

/// <summary>A newcomer who registered in spring 2013 and may be matched on 1 August.</summary>
public sealed class ParticipantBuilder
{
    private Participant participant = new()
    {
        Id = "p1",
        Programme = Programmes.Host,
        Segment = "expat",
        Name = "Amira Test",
        Email = "amira@example.org",
        Phone = "+45 00 00 00 01",
        BirthYear = 1983,
        Gender = "f",
        Languages = Tags.Of("en", "ar"),
        District = "noerrebro",
        Occupation = "2512",
        Interests = Tags.Of("cooking", "football"),
        Goals = Tags.Of("danish", "network"),
        Availability = Tags.Of("mon-evening", "sat-day"),
        WantsGender = "any",
        RegisteredOn = new DateOnly(2013, 5, 1),
        ConsentOn = new DateOnly(2013, 5, 1),
        ArrivedOn = new DateOnly(2013, 2, 1),
        City = "København",
        ChildrenUnder15 = 0,
    };

    public Participant Build() => participant;

    public ParticipantBuilder With(Func<Participant, Participant> change)
    {
        participant = change(participant);
        return this;
    }

    public ParticipantBuilder WithId(string id) => With(p => p with { Id = id });

    public ParticipantBuilder In(string programme) => With(p => p with { Programme = programme });

    public ParticipantBuilder Speaking(params string[] languages) => With(p => p with { Languages = Tags.Of(languages) });

    public ParticipantBuilder WithGoals(params string[] goals) => With(p => p with { Goals = Tags.Of(goals) });

    public ParticipantBuilder Free(params string[] slots) => With(p => p with { Availability = Tags.Of(slots) });
}
