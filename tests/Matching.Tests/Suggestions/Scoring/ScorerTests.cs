using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Scoring;

public sealed class ScorerTests
{
    [Fact]
    public void A_score_worked_out_by_hand()
    {
        // Host weights 3 1 2 2 2 1 1, together 12. One unit is 1/50,000 of the whole.
        var score = Score(
            AParticipant().WithGoals("danish", "network").WithOccupation("2511").Speaking("pt", "en").InterestedIn("cycling", "music")
                .FreeOn("tue-evening", "sat-day").LivingIn("valby").BornIn(1985),
            AVolunteer().Offering("danish", "city-life").WithOccupation("2512").Speaking("da", "en").InterestedIn("cycling", "cooking")
                .FreeOn("tue-evening").LivingIn("valby").BornIn(null));

        score.Parts.Select(part => (part.Criterion, part.Units)).ShouldBe(
        [
            ("goals", 6250), // 50,000 × 3 × 0.5 ÷ 12
            ("occupation", 3125), // 1 × 0.75
            ("language", 4166), // 2 × 1/2 = 4,166.67
            ("interests", 2777), // 2 × 1/3 = 2,777.78
            ("availability", 4166), // 2 × 1/2
            ("distance", 4166), // 1 × 1
            ("age", 2083), // 1 × 0.5, unknown
        ]);
        score.Units.ShouldBe(26733);
        score.Points.ShouldBe(53.466);
    }

    [Fact]
    public void What_is_unknown_counts_as_neutral_and_says_so()
    {
        var age = Score(AParticipant().BornIn(null), AVolunteer()).Parts[^1];

        (age.Criterion, age.Known, age.Value).ShouldBe(("age", false, 0.5));
    }

    [Fact]
    public void A_perfect_pair_reaches_100()
    {
        Participant participant = AParticipant().WithGoals("danish").WithOccupation("2511");

        Score(participant, AVolunteer().But(volunteer => volunteer with
        {
            Offers = participant.Goals,
            Occupation = participant.Occupation,
            Languages = participant.Languages,
            Interests = participant.Interests,
            Availability = participant.Availability,
            District = participant.District,
            BirthYear = participant.BirthYear,
        })).Points.ShouldBeInRange(99.98, 100);
    }

    [Fact]
    public void A_criterion_of_weight_0_is_shown_with_no_points()
    {
        var age = Shipped.ScorerFor(Programmes.Mentor)
            .Score(ParticipantProfile.Of(AParticipant()), VolunteerProfile.Of(AVolunteer())).Parts[^1];

        (age.Criterion, age.Weight, age.Units).ShouldBe(("age", 0, 0));
        age.Value.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Parts_add_up_to_the_score_exactly_and_lie_on_the_grid()
    {
        var people = new RandomPeople(11);
        var volunteers = people.Volunteers(50).ConvertAll(VolunteerProfile.Of);
        foreach (var programme in Programmes.All)
        {
            var scorer = Shipped.ScorerFor(programme);
            var weights = Shipped.WeightsOf(programme);
            foreach (var participant in Enumerable.Range(0, 40).Select(number => ParticipantProfile.Of(people.Participant($"P-{number}"))))
            {
                foreach (var score in volunteers.Select(volunteer => Check(scorer, participant, volunteer)))
                {
                    score.Parts.Sum(part => part.Points).ShouldBe(score.Points, 1e-9);
                    var unrounded = 100 * score.Parts.Sum(part => part.Weight * part.Value) / weights.Sum;
                    score.Points.ShouldBeInRange(unrounded - 0.014 - 1e-9, unrounded + 1e-7);
                }
            }
        }

        static Score Check(Scorer scorer, ParticipantProfile participant, VolunteerProfile volunteer)
        {
            var score = scorer.Score(participant, volunteer);
            scorer.Total(participant, volunteer).ShouldBe(score.Units);
            return score;
        }
    }

    [Fact]
    public void A_part_that_is_whole_does_not_fall_one_short()
    {
        // 0.1 + 0.2 + 0.7 is not 1 in floating point; each part is a whole number of units all the same.
        var weights = new Weights("host", 1, new Dictionary<string, double> { ["goals"] = 0.1, ["language"] = 0.2, ["interests"] = 0.7 });
        var scorer = new Scorer(Shipped.Criteria, weights);

        var score = scorer.Score(
            ParticipantProfile.Of(AParticipant().WithGoals("danish").Speaking("en").InterestedIn("music")),
            VolunteerProfile.Of(AVolunteer().Offering("danish").Speaking("en").InterestedIn("music")));

        score.Parts.Where(part => part.Weight > 0).Select(part => part.Units).ShouldBe([5_000, 10_000, 35_000]);
    }

    [Fact]
    public void Weights_count_only_in_proportion()
    {
        var small = new Scorer(Shipped.Criteria, new Weights("host", 1, new Dictionary<string, double> { ["goals"] = 1, ["age"] = 3 }));
        var large = new Scorer(Shipped.Criteria, new Weights("host", 1, new Dictionary<string, double> { ["goals"] = 1000, ["age"] = 3000 }));
        var participant = ParticipantProfile.Of(AParticipant());

        foreach (var volunteer in new RandomPeople(3).Volunteers(100).ConvertAll(VolunteerProfile.Of))
        {
            large.Total(participant, volunteer).ShouldBe(small.Total(participant, volunteer));
        }
    }

    private static Score Score(Participant participant, Volunteer volunteer) =>
        Shipped.ScorerFor(Programmes.Host).Score(ParticipantProfile.Of(participant), VolunteerProfile.Of(volunteer));
}
