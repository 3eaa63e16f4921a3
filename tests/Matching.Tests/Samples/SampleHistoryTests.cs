namespace Matching.Tests.Samples;

/// <summary>The sample breaks no rule of the programmes, so that an import of it has nothing to warn of.</summary>
public class SampleHistoryTests
{
    private static readonly DateOnly Today = new(2013, 8, 1);

    private static readonly Dictionary<string, SampleRow> Participants = SampleFolder.Participants.ToDictionary(p => p["id"], StringComparer.Ordinal);
    private static readonly Dictionary<string, SampleRow> Volunteers = SampleFolder.Volunteers.ToDictionary(v => v["id"], StringComparer.Ordinal);
    private static readonly Dictionary<string, SampleRow> Matches = SampleFolder.Matches.ToDictionary(m => m["id"], StringComparer.Ordinal);

    private static IEnumerable<(SampleRow Match, SampleRow Participant, SampleRow Volunteer)> Pairs =>
        SampleFolder.Matches.Select(m => (m, Participants[m["participant"]], Volunteers[m["volunteer"]]));

    [Fact]
    public void The_dates_of_a_match_follow_each_other()
    {
        foreach (var (match, participant, volunteer) in Pairs)
        {
            var proposed = match.Day("proposed_on")!.Value;
            proposed.ShouldBeGreaterThanOrEqualTo(participant.Day("registered_on")!.Value, match["id"]);
            proposed.ShouldBeGreaterThan(volunteer.Day("vetted_on")!.Value, match["id"]);
            var dates = new[] { proposed, match.Day("accepted_on"), match.Day("started_on"), match.Day("ended_on") }.OfType<DateOnly>().ToList();
            dates.SequenceEqual(dates.Order()).ShouldBeTrue(match["id"]);
            dates[^1].ShouldBeLessThanOrEqualTo(Today);
            if (match.Day("accepted_on") is { } accepted)
                (accepted.DayNumber - proposed.DayNumber).ShouldBeInRange(1, 12, match["id"]);
        }
    }

    [Fact]
    public void A_match_has_the_dates_and_reasons_of_its_state()
    {
        foreach (var match in SampleFolder.Matches)
        {
            var state = match["state"];
            (match.Day("started_on") is not null).ShouldBe(state is "active" or "ended", match["id"]);
            (match.Day("ended_on") is not null).ShouldBe(state is "ended", match["id"]);
            (match.Day("accepted_on") is not null).ShouldBe(state is "accepted" or "active" or "ended", match["id"]);
            (match["end_reason"].Length > 0 && match["ended_by"].Length > 0).ShouldBe(state is "ended", match["id"]);
            (match["decline_reason"].Length > 0).ShouldBe(state is "declined", match["id"]);
            if (state is "proposed")
                (Today.DayNumber - match.Day("proposed_on")!.Value.DayNumber).ShouldBeLessThanOrEqualTo(14, match["id"]);
        }

        SampleFolder.Matches.Select(m => m["state"]).Distinct(StringComparer.Ordinal).Count().ShouldBe(7);
    }

    [Fact]
    public void The_two_of_a_match_suit_the_hard_rules()
    {
        foreach (var (match, participant, volunteer) in Pairs)
        {
            var id = match["id"];
            var proposed = match.Day("proposed_on")!.Value;
            participant["programme"].ShouldBe(match["programme"], id);
            volunteer["programme"].ShouldBe(match["programme"], id);
            participant.List("languages").Intersect(volunteer.List("languages"), StringComparer.Ordinal).ShouldNotBeEmpty(id);
            if (participant.Is("wants_gender", "same") || volunteer.Is("accepts_gender", "same"))
                participant["gender"].ShouldBe(volunteer["gender"], id);
            if (participant.Number("children_under_15") > 0)
                volunteer.Day("child_certificate_on")!.Value.ShouldBeInRange(proposed.AddMonths(-24), proposed, id);
            if (participant.Is("programme", "mentor"))
                (proposed.Year - participant.Number("birth_year")).ShouldBeInRange(16, 25, id);
            else
                proposed.ShouldBeLessThan(participant.Day("arrived_on")!.Value.AddYears(3), id);
        }
    }

    [Fact]
    public void No_volunteer_has_more_than_their_places()
    {
        foreach (var (match, _, volunteer) in Pairs)
        {
            var day = match.Day("proposed_on")!.Value;
            SampleFolder.Matches.Count(m => m.Is("volunteer", match["volunteer"]) && Holds(m, day))
                .ShouldBeLessThanOrEqualTo(volunteer.Number("capacity"), $"{volunteer["id"]} on {day:O}");
        }
    }

    [Fact]
    public void No_participant_has_two_open_matches()
    {
        foreach (var match in SampleFolder.Matches)
            SampleFolder.Matches.Count(m => m.Is("participant", match["participant"]) && Holds(m, match.Day("proposed_on")!.Value))
                .ShouldBeLessThanOrEqualTo(1, match["id"]);
    }

    [Fact]
    public void Answers_come_when_their_wave_is_due_and_not_after_the_match()
    {
        foreach (var answer in SampleFolder.Surveys)
        {
            var match = Matches[answer["match"]];
            var start = match.Day("started_on")!.Value;
            var end = match.Day("ended_on") ?? Today;
            var (first, last) = answer["wave"] switch
            {
                "start" => (start, end),
                "3m" => (start.AddMonths(3), end),
                "6m" => (start.AddMonths(6), end),
                _ => (match.Day("ended_on")!.Value, Today),
            };
            answer.Day("answered_on")!.Value.ShouldBeInRange(first, last, string.Join(' ', answer["match"], answer["wave"]));
        }
    }

    /// <summary>Whether a match that came to something held a place that day. When a refusal came is not in the file.</summary>
    private static bool Holds(SampleRow match, DateOnly day) =>
        match["state"] is "proposed" or "accepted" or "active" or "ended"
        && match.Day("proposed_on") <= day && !(match.Day("ended_on") < day);
}
