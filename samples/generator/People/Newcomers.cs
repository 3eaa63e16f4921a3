using Matching.Samples.Names;

namespace Matching.Samples.People;

/// <summary>Participants of the host programme.</summary>
internal sealed class Newcomers(Dice dice, Identity identity)
{
    /// <summary>Somebody who registers that day. Whoever was matched knew some English or Danish; on the waiting list some know neither.</summary>
    public Participant Draw(DateOnly registeredOn, bool matched)
    {
        var segment = dice.PickWeighted(Segments.Newcomers);
        var origin = dice.PickWeighted(segment.Origins);
        var gender = Gender();
        var name = identity.Name(origin, gender);
        var children = dice.Chance(segment.PercentWithChildren) ? dice.PickWeighted<int>([(5, 1), (5, 2), (2, 3), (1, 4)]) : 0;
        return new()
        {
            Programme = "host",
            Segment = segment.Code,
            Name = name,
            Email = dice.Chance(97) ? identity.Email(name) : "",
            Phone = dice.Chance(94) ? identity.Phone() : "",
            BirthYear = dice.Between(segment.BirthYears.First, segment.BirthYears.Last),
            Gender = gender,
            Languages = Languages(origin, matched),
            District = dice.Chance(96) ? dice.PickWeighted(Vocabulary.Districts) : "",
            Occupation = dice.Pick(segment.Occupations),
            Interests = dice.SomeWeighted(dice.Between(2, 5), Vocabulary.Interests),
            Goals = dice.SomeWeighted(dice.Between(2, 4), segment.Goals),
            Availability = Vocabulary.Sorted(dice.SomeWeighted(dice.Between(2, 5), Vocabulary.Slots)),
            WantsSameGender = gender.Length > 0 && dice.Chance(segment.PercentWantSameGender),
            RegisteredOn = registeredOn,
            ConsentOn = registeredOn,
            ArrivedOn = registeredOn.AddDays(-DaysInDenmark()),
            ChildrenUnder15 = children,
            Household = Household(segment, children),
            Group = dice.Chance(70) ? dice.Pick(Groups.Letters) : "",
        };
    }

    private int DaysInDenmark() =>
        dice.PickWeighted<int>([(5, dice.Between(20, 120)), (4, dice.Between(121, 400)), (1, dice.Between(401, 700))]);

    private string Gender() => dice.PickWeighted<string>([(50, "f"), (47, "m"), (1, "x"), (2, "")]);

    private List<string> Languages(Origin origin, bool matched)
    {
        var spoken = origin.Languages.ToList();
        if (!spoken.Contains("en", StringComparer.Ordinal) && dice.Chance(origin.SpeakEnglish))
            spoken.Add("en");
        var speaksEnglish = spoken.Contains("en", StringComparer.Ordinal);
        if ((matched && !speaksEnglish) || dice.Chance(speaksEnglish ? 14 : 30))
            spoken.Add("da");
        return spoken;
    }

    private string Household(Segment segment, int children) => segment.Code switch
    {
        "expat_family" => children > 0 ? "family" : "couple",
        "student" when children == 0 => dice.Chance(70) ? "shared-flat" : "single",
        _ when children > 0 => dice.Chance(75) ? "family" : "single-parent",
        _ => dice.Chance(60) ? "single" : "couple",
    };
}
