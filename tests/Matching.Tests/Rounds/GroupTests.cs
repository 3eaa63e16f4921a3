using Matching.People;
using Matching.Rounds;
using Matching.Rounds.Fairness;
using Matching.Rounds.Solving;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Rounds;

public sealed class GroupTests
{
    [Fact]
    public void Shares_scores_and_waiting_are_counted_by_group_and_small_groups_are_not_judged()
    {
        var people = People(Enumerable.Range(0, 40).Select(i => Person($"w{i:00}", "f")).Concat(Enumerable.Range(0, 40).Select(i => Person($"m{i:00}", "m")))
            .Concat([Person("x0", "x"), Person("u0", null), Person("open", "f") with { OpenWith = "v" }]));
        RoundPair[] pairs =
        [
            .. Enumerable.Range(0, 40).Select(i => new RoundPair { ParticipantId = $"w{i:00}", VolunteerId = "v", Units = 30_000, WaitedDays = 10 }),
            .. Enumerable.Range(0, 31).Select(i => new RoundPair { ParticipantId = $"m{i:00}", VolunteerId = "v", Units = 20_000, WaitedDays = 20 }),
        ];

        var groups = GroupCounts.Of(people, pairs).Where(group => group.Attribute == GroupAttributes.Gender).ToList();

        groups.Select(group => (group.Code, group.People, group.Matched, group.Judged, group.FourFifths)).ShouldBe(
            [("", 1, 0, false, false), ("f", 40, 40, true, false), ("m", 40, 31, true, true), ("x", 1, 0, false, false)]);
        groups[1].ShouldSatisfyAllConditions(f => f.Share.ShouldBe(1), f => f.MeanScore.ShouldBe(60), f => f.MeanWaitedDays.ShouldBe(10));
        groups[2].MeanScore.ShouldBe(40);
        GroupCounts.Ratio(groups).ShouldBe(0.775);
    }

    [Fact]
    public void A_share_of_exactly_four_fifths_is_not_flagged()
    {
        var people = People(Enumerable.Range(0, 30).SelectMany(i => new[] { Person($"w{i:00}", "f"), Person($"m{i:00}", "m") }));
        var pairs = Enumerable.Range(0, 30).Select(i => Pair($"w{i:00}")).Concat(Enumerable.Range(0, 24).Select(i => Pair($"m{i:00}"))).ToList();

        GroupCounts.Of(people, pairs).ShouldAllBe(group => !group.FourFifths);
        GroupCounts.Of(people, pairs.SkipLast(1).ToList()).Single(group => group.Code == "m").FourFifths.ShouldBeTrue();
    }

    [Fact]
    public async Task The_fair_variant_reaches_four_fifths_and_its_price_is_what_the_best_such_draft_costs()
    {
        // 40 women with the interest of the 40 hosts, 40 men without: the best draft takes women alone.
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var room = new CaseworkRoom(database.Database);
        await database.Database.AddAsync([.. Enumerable.Range(0, 40).Select(i => Person($"w{i:00}", "f") with { Interests = Tags.Of("chess") })]);
        await database.Database.AddAsync([.. Enumerable.Range(0, 40).Select(i => Person($"m{i:00}", "m"))]);
        await database.Database.AddAsync([.. Enumerable.Range(0, 40).Select(i => RoundCity.Host($"v{i:00}", "chess"))]);

        var result = await room.Get<DraftRound>().HandleAsync(new RoundRequest(Programmes.Host), Day);

        result.Groups.Single(group => group is { Attribute: GroupAttributes.Gender, Code: "m" }).ShouldSatisfyAllConditions(
            m => m.Matched.ShouldBe(0), m => m.FourFifths.ShouldBeTrue());
        var variant = result.Variants.ShouldHaveSingleItem();
        variant.Attribute.ShouldBe(GroupAttributes.Gender);
        variant.ShareBefore.ShouldBe(0);
        variant.Reached.ShouldBeTrue();
        variant.Pairs.ShouldBe(40);
        // 18 men beside 22 women is the first split that reaches the line; each man costs the interest that he does not share.
        var man = (await room.Get<Matching.Suggestions.ScoreAllWaiting>().HandleAsync(Programmes.Host, Day).FirstAsync(pair => pair.Participant == "m00")).Units;
        (result.Figures.TotalUnits - variant.TotalUnits).ShouldBe(18 * (result.Pairs[0].Units - man));
    }

    [Fact]
    public void A_bonus_is_raised_no_further_than_the_line_asks_for()
    {
        // Every man scores a little less than the one before; a bonus lets in as many as it is worth.
        var people = People(Enumerable.Range(0, 60).Select(i => Person($"w{i:00}", "f")).Concat(Enumerable.Range(0, 60).Select(i => Person($"x{i:00}", "m"))), volunteers: 60);
        var problem = new RoundProblem { Scores = new Ladder(), Places = [.. Enumerable.Repeat(1, 60)] };
        var draft = DenseSolver.Solve(problem, null, default);
        var groups = GroupCounts.Of(people, Pairs(people, draft));

        var variant = new FairVariants(DenseSolver.Solve).Of(people, problem, groups, default).ShouldHaveSingleItem();

        variant.Reached.ShouldBeTrue();
        variant.ShareAfter.ShouldBeInRange(0.8, 1);
        // 27 of 60 places for the group that lags is the least that reaches the line: 27 ÷ 33 = 0.82. Its price is what those 27 cost.
        (draft.TotalUnits - variant.TotalUnits).ShouldBeInRange(Price(27), Price(27) * 11 / 10);
    }

    [Fact]
    public void Where_all_groups_are_treated_alike_there_is_no_variant()
    {
        var people = People(Enumerable.Range(0, 60).Select(i => Person($"w{i:00}", i % 2 == 0 ? "f" : "m")), volunteers: 60);
        var problem = new RoundProblem { Scores = new Ladder(60), Places = [.. Enumerable.Repeat(1, 60)] };
        var groups = GroupCounts.Of(people, Pairs(people, DenseSolver.Solve(problem, null, default)));

        new FairVariants(DenseSolver.Solve).Of(people, problem, groups, default).ShouldBeEmpty();
    }

    /// <summary>What it costs to give the first <paramref name="men"/> men the places of the last women.</summary>
    private static long Price(int men) => Enumerable.Range(0, men).Sum(i => (long)(Ladder.Women - (60 - 1 - i) * Ladder.Step - (Ladder.Men - i * Ladder.Step)));

    private static IReadOnlyList<RoundPair> Pairs(RoundPeople people, RoundSolution solution) =>
        [.. people.Participants.Index().Where(p => solution.VolunteerOf[p.Index] >= 0).Select(p => Pair(p.Item.Id))];

    private static RoundPair Pair(string participant) => new() { ParticipantId = participant, VolunteerId = "v", Units = 1 };

    private static Participant Person(string id, string? gender) => Seed.Newcomer(id, id) with { Gender = gender };

    private static RoundPeople People(IEnumerable<Participant> participants, int volunteers = 0) => new()
    {
        AsOf = Day,
        Participants = [.. participants.OrderBy(p => p.Id, StringComparer.Ordinal)],
        Volunteers = [.. Enumerable.Range(0, volunteers).Select(i => Seed.Host($"v{i:00}", "Host"))],
        Excluded = new HashSet<(string, string)>(),
    };

    /// <summary>60 women from 40,000 units and then 60 men from 35,000, each 100 below the one before, whoever the host.</summary>
    private sealed class Ladder(int participants = 120) : Matching.Suggestions.Scoring.PairScores
    {
        public const int Women = 40_000;
        public const int Men = 35_000;
        public const int Step = 100;

        public override int Participants => participants;

        public override int Volunteers => 60;

        public override Matching.Suggestions.Scoring.ScoreRow Reader() => new Row();

        private sealed class Row : Matching.Suggestions.Scoring.ScoreRow
        {
            private int units;

            public override void Open(int participant) => units = participant < 60 ? Women - participant * Step : Men - (participant - 60) * Step;

            public override void Read(int first, Span<ushort> units, Span<ulong> eligible)
            {
                units.Fill((ushort)this.units);
                eligible[0] = (1UL << units.Length) - 1;
            }

            public override int UnitsOf(int volunteer) => units;
        }
    }
}
