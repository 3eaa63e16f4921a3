using Matching.Samples.Names;
using static Matching.Samples.Names.Asia;
using static Matching.Samples.Names.Danish;
using static Matching.Samples.Names.EasternEurope;
using static Matching.Samples.Names.MiddleEast;

namespace Matching.Samples.People;

/// <summary>Volunteers of the mentor programme: leaders in business, or people who run their own.</summary>
internal sealed class Mentors(Dice dice, Identity identity)
{
    private static readonly IReadOnlyList<(int Weight, Origin Origin)> Origins =
        [(34, Denmark), (3, Pakistan), (3, Turkey), (2, Iran), (2, Iraq), (1, Bosnia), (1, Vietnam), (1, India)];

    /// <summary>What they lead, and the sector in the words that they wrote themselves.</summary>
    private static readonly IReadOnlyList<(string Occupation, string Sector)> Work =
    [
        ("25", "it og telekommunikation"), ("1120", "it og telekommunikation"), ("1211", "bank og forsikring"), ("24", "revision og rådgivning"),
        ("1221", "detailhandel"), ("52", "detailhandel"), ("14", "hotel og restauration"), ("13", "byggeri og anlæg"), ("7112", "byggeri og anlæg"),
        ("2142", "rådgivende ingeniører"), ("1212", "rekruttering"), ("1222", "reklame og medier"), ("2166", "design og mode"),
        ("2211", "sundhed"), ("2262", "medicinalindustri"), ("13", "transport og logistik"), ("26", "advokatvirksomhed"), ("33", "ejendomme"),
        ("74", "el og installation"),
    ];

    private static readonly IReadOnlyList<(int Weight, string Goal)> Offers =
        [(9, "job-search"), (9, "network"), (6, "education"), (2, "culture"), (1, "danish")];

    public Volunteer Draw(DateOnly registeredOn, DateOnly? vettedOn)
    {
        var origin = dice.PickWeighted(Origins);
        var gender = dice.Chance(45) ? "f" : "m";
        var name = identity.Name(origin, gender);
        var (occupation, sector) = dice.Pick(Work);
        return new()
        {
            Programme = "mentor",
            Name = name,
            Email = identity.Email(name),
            Phone = identity.Phone(),
            BirthYear = dice.Between(1950, 1982),
            Gender = gender,
            Languages = [.. origin.Languages.Prepend("da").Append("en").Distinct(StringComparer.Ordinal)],
            District = dice.Chance(95) ? dice.PickWeighted(Vocabulary.Districts) : "",
            Occupation = occupation,
            Sector = sector,
            Interests = dice.SomeWeighted(dice.Between(2, 5), Vocabulary.Interests),
            Offers = dice.SomeWeighted(dice.Between(2, 3), Offers),
            Hopes = dice.Chance(30) ? dice.SomeWeighted(1, Offers) : [],
            Availability = Vocabulary.Sorted(dice.SomeWeighted(dice.Between(2, 5), Vocabulary.Slots)),
            Capacity = dice.PickWeighted<int>([(6, 1), (4, 2)]),
            VettedOn = vettedOn,
            RegisteredOn = registeredOn,
            ConsentOn = registeredOn,
            Group = dice.Chance(60) ? dice.Pick(Groups.Letters) : "",
        };
    }
}
