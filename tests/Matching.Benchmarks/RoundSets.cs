using Matching.People;

namespace Matching.Benchmarks;

/// <summary>
/// Waiting lists to solve, of the shape of <see cref="MadeUpPeople"/>: an ordinary city in two markets, and four that are hard because many
/// people are nearly alike.
/// </summary>
internal sealed class RoundSets(int seed)
{
    public static readonly IReadOnlyList<string> All = ["tight", "realistic", "clones", "few", "zipf", "same"];

    private const string Shared = "en";
    private const int Kinds = 60;
    private readonly Random random = new(seed);

    /// <param name="set">
    /// <c>tight</c>: one place each, everybody allowed. <c>realistic</c>: rules of language and gender, one to three places.
    /// <c>clones</c>: 60 different profiles on either side. <c>few</c>: few different values. <c>zipf</c>: the first of each list is far more
    /// frequent than the last. <c>same</c>: participants differ only in age by a few years, so that everybody wants the same volunteers.
    /// </param>
    /// <param name="count">People on each side.</param>
    public (List<Participant> Participants, List<Volunteer> Volunteers) Of(string set, int count)
    {
        var people = new MadeUpPeople(seed);
        var (participants, volunteers) = (people.Participants(count), people.Volunteers(count));
        switch (set)
        {
            case "realistic":
                return (participants.ConvertAll(one => one with { Gender = Gender(), WantsGender = Wish() }),
                    volunteers.ConvertAll(one => one with { Gender = Gender(), AcceptsGender = Wish(), PlacesLeft = random.Next(1, 4) }));
            case "clones":
                (participants, volunteers) = (participants.ConvertAll(one => participants[random.Next(Kinds)] with { Id = one.Id }),
                    volunteers.ConvertAll(one => volunteers[random.Next(Kinds)] with { Id = one.Id }));
                break;
            case "few":
                (participants, volunteers) = (participants.ConvertAll(Plain), volunteers.ConvertAll(Plain));
                break;
            case "zipf":
                (participants, volunteers) = (participants.ConvertAll(Skewed), volunteers.ConvertAll(Skewed));
                break;
            case "same":
                participants = participants.ConvertAll(one => participants[0] with { Id = one.Id, BirthYear = 1980 + random.Next(7) });
                break;
        }

        return (participants.ConvertAll(one => one with { Languages = WithShared(one.Languages) }),
            volunteers.ConvertAll(one => one with { Languages = WithShared(one.Languages) }));
    }

    private static Tags WithShared(Tags languages) => Tags.Of([.. languages, Shared]);

    private string Gender() => random.Next(20) == 0 ? "x" : random.Next(2) == 0 ? "f" : "m";

    private string Wish() => random.Next(8) == 0 ? "same" : "any";

    private Participant Plain(Participant one) => one with
    {
        Interests = Tags.None,
        Occupation = null,
        District = null,
        BirthYear = null,
        Languages = Tags.Of($"l{random.Next(2)}"),
        Goals = Tags.Of(one.Goals[0]),
        Availability = Tags.Of(one.Availability[0]),
    };

    private Volunteer Plain(Volunteer one) => one with
    {
        Interests = Tags.None,
        Occupation = null,
        District = null,
        BirthYear = null,
        Languages = Tags.Of($"l{random.Next(2)}"),
        Offers = Tags.Of(one.Offers[0]),
        Availability = Tags.Of(one.Availability[0]),
    };

    private Participant Skewed(Participant one) => one with
    {
        Languages = Skewed("l", 14, 1, 3),
        Interests = Skewed("interest-", 18, 0, 5),
        Goals = Tags.Of([.. Skewed("", 8, 1, 4).Select(place => City.People.Goals[int.Parse(place, null)])]),
        Availability = Tags.Of([.. Skewed("", 14, 1, 5).Select(place => City.People.Slots[int.Parse(place, null)])]),
        District = City.Itself.Districts[Rank(10)].Code,
        BirthYear = 1995 - Rank(45),
    };

    private Volunteer Skewed(Volunteer one) => one with
    {
        Languages = Skewed("l", 14, 1, 3),
        Interests = Skewed("interest-", 18, 0, 5),
        Offers = Tags.Of([.. Skewed("", 8, 1, 4).Select(place => City.People.Goals[int.Parse(place, null)])]),
        Availability = Tags.Of([.. Skewed("", 14, 1, 5).Select(place => City.People.Slots[int.Parse(place, null)])]),
        District = City.Itself.Districts[Rank(10)].Code,
        BirthYear = 1995 - Rank(45),
    };

    private Tags Skewed(string prefix, int of, int least, int most)
    {
        var (count, tags) = (random.Next(least, most + 1), new List<string>());
        while (tags.Count < count)
        {
            var tag = $"{prefix}{Rank(of)}";
            if (!tags.Contains(tag))
            {
                tags.Add(tag);
            }
        }

        return Tags.Of([.. tags]);
    }

    /// <summary>0 to n − 1, a rank with a frequency in proportion to 1 ÷ (rank + 1).</summary>
    private int Rank(int n) => (int)Math.Min(n - 1, Math.Floor(Math.Exp(random.NextDouble() * Math.Log(n + 1))) - 1);
}
