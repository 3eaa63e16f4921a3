namespace Matching.Tests.Samples;

/// <summary>What the demo opens with on 2013-08-01. The hard rules are written out here once more, so that nothing of ours judges itself.</summary>
public class SampleWaitingListTests
{
    private static readonly DateOnly Today = new(2013, 8, 1);

    private static readonly HashSet<string> Started = Ids("participant", "active", "ended");
    private static readonly HashSet<string> Busy = Ids("participant", "proposed", "accepted", "active");

    private static readonly List<SampleRow> Waiting =
    [
        .. SampleFolder.Participants.Where(p => !Started.Contains(p["id"]) || (p["waiting_since"].Length > 0 && !Busy.Contains(p["id"]))),
    ];

    private static readonly List<SampleRow> Free =
    [
        .. SampleFolder.Volunteers.Where(v =>
            v.Number("capacity") > OpenMatches(v) && v.Day("vetted_on") is not null && v.Day("consent_on") is not null && !IsPaused(v)),
    ];

    [Fact]
    public void At_least_60_wait_most_of_them_for_a_host()
    {
        Waiting.Count.ShouldBe(98, "as the sample's README says");
        Waiting.Count(p => !Started.Contains(p["id"])).ShouldBeGreaterThanOrEqualTo(60);
        Waiting.Count(p => p.Is("programme", "host")).ShouldBeGreaterThan(Waiting.Count / 2);
        Waiting.ShouldContain(p => Started.Contains(p["id"]), "somebody who waits for a second match");
    }

    [Fact]
    public void At_least_40_volunteers_have_a_free_place() => Free.Count.ShouldBeGreaterThanOrEqualTo(40);

    [Fact]
    public void Some_volunteers_are_full_some_paused_some_not_vetted_some_without_consent()
    {
        SampleFolder.Volunteers.Count(v => OpenMatches(v) == v.Number("capacity")).ShouldBeGreaterThan(20);
        SampleFolder.Volunteers.Count(IsPaused).ShouldBeGreaterThan(3);
        SampleFolder.Volunteers.Count(v => v.Day("vetted_on") is null).ShouldBeGreaterThan(3);
        SampleFolder.Volunteers.Count(v => v.Day("consent_on") is null).ShouldBeGreaterThan(1);
        SampleFolder.Volunteers.Count(v => v.Day("child_certificate_on") is { } on && on.AddMonths(24) < Today).ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Nobody_on_the_mentor_waiting_list_registered_in_2012_and_some_turn_26_in_2013()
    {
        var young = Waiting.Where(p => p.Is("programme", "mentor")).ToList();
        young.ShouldAllBe(p => p.Day("registered_on")!.Value.Year != 2012);
        young.Count(p => p.Number("birth_year") == 2013 - 26).ShouldBe(3);
    }

    [Fact]
    public void Most_have_many_suggestions_some_have_few()
    {
        var suggestions = Waiting.Where(CanBeMatched).Select(p => Free.Count(v => Suits(p, v))).ToList();
        suggestions.Count(n => n >= 20).ShouldBeGreaterThanOrEqualTo(50);
        suggestions.Count(n => n is >= 1 and <= 5).ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void One_has_none_for_no_host_at_all_shares_a_language()
    {
        var spoken = SampleFolder.Volunteers.SelectMany(v => v.List("languages")).ToHashSet(StringComparer.Ordinal);
        var alone = Waiting.Where(p => CanBeMatched(p) && !p.List("languages").Any(spoken.Contains)).ShouldHaveSingleItem();
        Free.ShouldNotContain(v => Suits(alone, v));
    }

    [Fact]
    public void One_has_been_here_too_long_and_one_lives_elsewhere()
    {
        Waiting.Where(p => p.Day("arrived_on") is { } on && on.AddYears(3) <= Today).ShouldHaveSingleItem();
        Waiting.Where(p => !p.Is("city", "København")).ShouldHaveSingleItem();
    }

    private static bool CanBeMatched(SampleRow p) =>
        p.Day("consent_on") is not null && !IsPaused(p) && !Busy.Contains(p["id"])
        && (p.Is("programme", "host")
            ? p.Is("city", "København") && !(p.Day("arrived_on")?.AddYears(3) <= Today)
            : 2013 - p.Number("birth_year") is >= 16 and <= 25);

    private static bool Suits(SampleRow p, SampleRow v) =>
        p.Is("programme", v["programme"])
        && p.List("languages").Intersect(v.List("languages"), StringComparer.Ordinal).Any()
        && ((p.Is("wants_gender", "any") && v.Is("accepts_gender", "any")) || p.Is("gender", v["gender"]))
        && (p.Number("children_under_15") == 0 || v.Day("child_certificate_on")?.AddMonths(24) >= Today);

    private static bool IsPaused(SampleRow person) => person.Day("paused_until") >= Today;

    private static int OpenMatches(SampleRow volunteer) => SampleFolder.Matches.Count(m =>
        m.Is("volunteer", volunteer["id"]) && (m["state"] is "proposed" or "accepted" or "active"));

    private static HashSet<string> Ids(string column, params string[] states) =>
        SampleFolder.Matches.Where(m => states.Contains(m["state"], StringComparer.Ordinal)).Select(m => m[column]).ToHashSet(StringComparer.Ordinal);
}
