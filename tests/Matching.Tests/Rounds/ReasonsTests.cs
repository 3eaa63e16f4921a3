using System.Globalization;
using Matching.People;
using Matching.Rounds;
using Matching.Rounds.Solving;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Scoring;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Rounds;

/// <summary>Every reason that a draft gives, against its definition spelled out over all pairs.</summary>
public sealed class ReasonsTests : IAsyncLifetime
{
    private TemporaryDatabase database = null!;
    private CaseworkRoom room = null!;

    public async Task InitializeAsync()
    {
        database = await TemporaryDatabase.CreateAsync();
        room = new CaseworkRoom(database.Database);
    }

    public async Task DisposeAsync()
    {
        await room.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task What_a_draft_says_of_everybody_it_leaves_is_what_the_definition_says()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < 300; seed++)
        {
            var city = await CityAsync(new Random(seed));
            var result = room.Get<WorkOutRound>().Handle(city.People, city.Terms, city.Edits);
            var plain = new PlainReasons(room, city, result);

            foreach (var left in result.LeftOver)
            {
                (left.Reason, left.Counted).ShouldBe(plain.Of(left), $"{left.VolunteerId}, seed {seed}");
                told.Add(left.Reason);
            }

            foreach (var unmatched in result.Unmatched)
            {
                (unmatched.Reason, unmatched.Reach, unmatched.FreeBelow ?? 0, unmatched.BestFreeId, unmatched.BestFreeUnits).ShouldBe(
                    plain.Of(unmatched), $"{unmatched.ParticipantId}, seed {seed}");
                told.Add(unmatched.Reason);
            }
        }

        foreach (var reason in new[] { LeftOverReasons.OwnRule, LeftOverReasons.NobodySuits, LeftOverReasons.BelowMinimum, LeftOverReasons.Forbidden, LeftOverReasons.MatchedElsewhere, UnmatchedReasons.Taken })
        {
            told.ShouldContain(reason, "a reason that never comes up is not tested");
        }
    }

    [Fact]
    public async Task A_free_volunteer_whose_participant_waits_below_the_minimum_is_not_told_that_all_are_matched()
    {
        await database.Database.AddAsync(
            RoundCity.Newcomer("p-1", "chess"), RoundCity.Newcomer("p-2", "rowing"));
        await database.Database.AddAsync(RoundCity.Host("v-1", "chess"), RoundCity.Host("v-2", "tennis"));
        var best = (await room.Get<DraftRound>().HandleAsync(new RoundRequest(Programmes.Host), Day)).Pairs.Max(pair => pair.Points);

        var result = await room.Get<DraftRound>().HandleAsync(new RoundRequest(Programmes.Host, MinimumScore: best), Day);

        result.Pairs.ShouldHaveSingleItem().ParticipantId.ShouldBe("p-1");
        var left = result.LeftOver.ShouldHaveSingleItem();
        RoundTexts.Why(left, Languages.English).ShouldBe("1 who suits still waits, but the pair does not reach the minimum score.");
        var waits = result.Unmatched.ShouldHaveSingleItem();
        RoundTexts.Why(waits, Languages.English, id => id == "v-2" ? "Mette" : "?").ShouldStartWith("2 suit, but no pair reaches the minimum score. 1 has a free place: Mette with ");
    }

    [Fact]
    public void The_sentence_counts_apart_who_is_taken_and_who_is_free_below_the_minimum()
    {
        var waits = new UnmatchedParticipant
        {
            ParticipantId = "p", Reason = UnmatchedReasons.Taken, Counted = 81, Judged = 90, Reach = 3, FreeBelow = 70, BestFreeId = "v-9", BestFreeUnits = 29_999,
        };

        RoundTexts.Why(waits, Languages.English).ShouldBe(
            "81 suit. 3 of them reach the minimum score, but their places went to others, with whom the result as a whole is better. "
            + "70 have a free place but do not reach the minimum score; the best of them is v-9 with 59.9 points.");
        RoundTexts.Why(waits with { Reach = 81, FreeBelow = 0, BestFreeId = null }, Languages.English).ShouldStartWith("81 suit, but their places went to others");
    }

    [Theory]
    [InlineData("Malmö", "2013-01-01", "Does not live in the city.")]
    [InlineData("København", "2001-01-01", "Arrived too long ago.")]
    public async Task The_half_of_the_rule_that_fails_is_the_one_that_is_named(string city, string arrived, string sentence)
    {
        await database.Database.AddAsync(Seed.Newcomer("p-1", "Amira") with { City = city, ArrivedOn = DateOnly.Parse(arrived, CultureInfo.InvariantCulture) });
        await database.Database.AddAsync(Seed.Host("v-1", "Søren"));

        var waits = (await room.Get<DraftRound>().HandleAsync(new RoundRequest(Programmes.Host), Day)).Unmatched.ShouldHaveSingleItem();

        RoundTexts.Why(waits, Languages.English).ShouldBe(sentence);
    }

    [Fact]
    public async Task First_come_first_served_keeps_the_draft_s_pins_so_that_like_is_compared_with_like()
    {
        await using var city = await RoundCity.WithPairsAsync("sqlite", pairs: 2);
        var round = await city.DraftAsync();
        await city.EditAsync(round, (EditKinds.Pin, "p1", "v2"));
        await city.SweepAsync();

        var result = await city.ResultAsync(round);

        (result.Figures.FirstComePairs, result.Figures.FirstComeUnits).ShouldBe((2, result.Figures.TotalUnits));
    }

    private async Task<City> CityAsync(Random random)
    {
        string[] languages = ["da", "en", "ar"];
        string[] interests = ["chess", "rowing", "tennis", "music"];
        T Pick<T>(params T[] of) => of[random.Next(of.Length)];
        var people = new RoundPeople
        {
            AsOf = Day,
            Participants =
            [
                .. Enumerable.Range(0, random.Next(1, 9)).Select(i => Seed.Newcomer($"p{i}", $"P{i}") with
                {
                    Languages = Tags.Of(Pick(languages)), Interests = Tags.Of(Pick(interests)), PausedUntil = random.Next(8) == 0 ? Day.AddDays(1) : null,
                    OpenWith = random.Next(10) == 0 ? "v0" : null,
                }),
            ],
            Volunteers =
            [
                .. Enumerable.Range(0, random.Next(1, 9)).Select(i => Seed.Host($"v{i}", $"V{i}", random.Next(0, 3)) with
                {
                    Languages = Tags.Of(Pick(languages)), Interests = Tags.Of(Pick(interests)), VettedOn = random.Next(8) == 0 ? null : Day,
                }),
            ],
            Excluded = Enumerable.Range(0, random.Next(3)).Select(_ => ($"p{random.Next(8)}", $"v{random.Next(8)}")).ToHashSet(),
        };
        var edits = new RoundEdits(Enumerable.Range(0, random.Next(2) * random.Next(12)).Select(_ => new RoundEdit
        {
            Kind = random.Next(4) == 0 ? EditKinds.Pin : EditKinds.Forbid, ParticipantId = $"p{random.Next(people.Participants.Count)}", VolunteerId = $"v{random.Next(people.Volunteers.Count)}",
        }));
        var weights = await room.Get<CurrentWeights>().ForAsync(Programmes.Host);
        var minimum = random.Next(2) == 0 ? 0 : random.Next(30, 80);
        var terms = new RoundRequest(Programmes.Host, Pick(Objective.Score, Objective.Coverage), minimum, random.Next(2) * 5).Terms(weights, Day);
        return new City(people, terms, edits);
    }

    private sealed record City(RoundPeople People, RoundTerms Terms, RoundEdits Edits);

    /// <summary>The definitions, with every pair looked at.</summary>
    private sealed class PlainReasons(CaseworkRoom room, City city, RoundResult result)
    {
        private readonly EligibilityRules rules = room.Get<EligibilityRules>();
        private readonly ScoreRow row = room.Get<ScorePairs>()(city.People, city.Terms.Weights, new HashSet<(string, string)>()).Reader();
        private readonly HashSet<string> waits = [.. result.Unmatched.Select(unmatched => unmatched.ParticipantId)];

        private IReadOnlyList<Participant> Participants => city.People.Participants;

        private IReadOnlyList<Volunteer> Volunteers => city.People.Volunteers;

        public (string, int) Of(LeftOverVolunteer left)
        {
            var volunteer = Volunteers.Single(one => one.Id == left.VolunteerId);
            if (volunteer.VettedOn is null || volunteer.PlacesLeft <= 0)
            {
                return (LeftOverReasons.OwnRule, Participants.Count);
            }

            var suit = Participants.Where(one => Suits(one, volunteer)).ToList();
            var waiting = suit.Where(one => waits.Contains(one.Id)).ToList();
            var possible = waiting.Where(one => !IsForbidden(one, volunteer)).ToList();
            return possible.Any(one => Units(one, volunteer) >= city.Terms.MinimumUnits) ? (LeftOverReasons.AddsNothing, 0)
                : possible.Count > 0 ? (LeftOverReasons.BelowMinimum, possible.Count)
                : waiting.Count > 0 ? (LeftOverReasons.Forbidden, waiting.Count)
                : suit.Count > 0 ? (LeftOverReasons.MatchedElsewhere, 0)
                : (LeftOverReasons.NobodySuits, left.Counted);
        }

        public (string, int, int, string?, int) Of(UnmatchedParticipant unmatched)
        {
            var participant = Participants.Single(one => one.Id == unmatched.ParticipantId);
            if (participant.PausedUntil is not null || participant.OpenWith is not null)
            {
                return (UnmatchedReasons.OwnRule, 0, 0, null, 0);
            }

            var suit = Volunteers.Where(one => Suits(participant, one)).ToList();
            var possible = suit.Where(one => !IsForbidden(participant, one)).ToList();
            var reach = possible.Where(one => Units(participant, one) >= city.Terms.MinimumUnits).ToList();
            var below = possible.Except(reach).Where(HasPlace).OrderByDescending(one => Units(participant, one)).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
            var reason = suit.Count == 0 ? UnmatchedReasons.NobodySuits
                : possible.Count == 0 ? UnmatchedReasons.Forbidden
                : reach.Count == 0 ? UnmatchedReasons.BelowMinimum
                : reach.Any(HasPlace) ? UnmatchedReasons.AddsNothing
                : UnmatchedReasons.Taken;
            return (reason, reach.Count, below.Count, below.FirstOrDefault()?.Id, below.Count == 0 ? 0 : Units(participant, below[0]));
        }

        private bool HasPlace(Volunteer volunteer) => result.Pairs.Count(pair => pair.VolunteerId == volunteer.Id) < volunteer.PlacesLeft;

        private bool Suits(Participant participant, Volunteer volunteer) =>
            rules.Judge(new Pair(participant, volunteer, Day, city.People.Excluded.Contains((participant.Id, volunteer.Id)))).IsEligible;

        private bool IsForbidden(Participant participant, Volunteer volunteer) => city.Edits.Forbidden.Contains((participant.Id, volunteer.Id));

        private int Units(Participant participant, Volunteer volunteer)
        {
            row.Open(Participants.Index().Single(one => one.Item.Id == participant.Id).Index);
            return row.UnitsOf(Volunteers.Index().Single(one => one.Item.Id == volunteer.Id).Index);
        }
    }
}
