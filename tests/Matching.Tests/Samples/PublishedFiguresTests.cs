namespace Matching.Tests.Samples;

/// <summary>The city's figures for 2012, counted here from the files without the KPI module.</summary>
public class PublishedFiguresTests
{
    private static readonly DateOnly AsOf = new(2013, 8, 1);
    private static readonly string[] Waves = ["3m", "6m", "end"];

    [Fact]
    public void Hosts_and_newcomers_made_197_matches_of_which_156_lasted_over_six_months()
    {
        Cohort("host").Count().ShouldBe(197);
        Cohort("host").Count(m => Longer(m, 6)).ShouldBe(156);
    }

    [Fact]
    public void Of_them_175_which_is_89_percent_lasted_over_three_months()
    {
        Cohort("host").Count(m => Longer(m, 3)).ShouldBe(175);
        Math.Round(100m * 175 / Cohort("host").Count(m => m.Day("started_on")!.Value.AddMonths(3) < AsOf)).ShouldBe(89);
    }

    [Theory]
    [InlineData("knows_services", 50, 119, 42)]
    [InlineData("feels_included", 66, 120, 55)]
    [InlineData("stays_in_denmark", 47, 66, 71)]
    public void Newcomers_latest_answers_give_the_published_share(string question, int good, int answered, int percent)
    {
        var expatsOnly = question is "stays_in_denmark";
        var latest = Latest(question, Cohort("host").Where(m => !expatsOnly || Segment(m) is "expat" or "expat_family"));
        latest.Count(a => a is "4" or "5").ShouldBe(good);
        latest.Count.ShouldBe(answered);
        Math.Round(100m * good / answered, MidpointRounding.AwayFromZero).ShouldBe(percent);
    }

    [Fact]
    public void Twenty_eight_young_people_registered_and_28_leaders_were_vetted_in_2012()
    {
        SampleFolder.Participants.Count(p => p.Is("programme", "mentor") && p.Day("registered_on")?.Year == 2012).ShouldBe(28);
        SampleFolder.Volunteers.Count(v => v.Is("programme", "mentor") && v.Day("vetted_on")?.Year == 2012).ShouldBe(28);
        Cohort("mentor").Count().ShouldBe(28);
    }

    [Fact]
    public void Six_of_22_mentored_for_over_four_months_are_in_a_job_or_education()
    {
        var latest = Latest("occupation_now", Cohort("mentor").Where(m => Longer(m, 4)));
        latest.Count.ShouldBe(22);
        latest.Count(a => a is "job" or "education").ShouldBe(6);
    }

    [Fact]
    public void Eighteen_mentor_matches_ran_on_after_the_programme_had_ended() =>
        Cohort("mentor").Count(m => m.Day("ended_on") is not { } end || end > new DateOnly(2012, 12, 31)).ShouldBe(18);

    [Fact]
    public void The_figures_need_their_fine_print()
    {
        // Matches that end on the very day, answers of the wave before the start, later answers that differ, answers that count nowhere.
        var ended = Cohort("host").Concat(Cohort("mentor")).Where(m => m.Day("ended_on") is not null).ToList();
        foreach (var months in new[] { 3, 4, 6 })
            ended.ShouldContain(m => m.Day("started_on")!.Value.AddMonths(months) == m.Day("ended_on"), $"{months} months to the day");
        ended.ShouldContain(m => m.Day("ended_on") == new DateOnly(2012, 12, 31));
        SampleFolder.Surveys.ShouldContain(a => a.Is("wave", "start"));
        SampleFolder.Surveys.ShouldContain(a => a.Is("answer", "dont_know"));
        Cohort("host").CountBy(m => m["participant"], StringComparer.Ordinal).ShouldContain(p => p.Value == 2);
        Latest("occupation_now", Cohort("mentor")).Count.ShouldBeGreaterThan(22);
        Latest("stays_in_denmark", Cohort("host")).Count.ShouldBeGreaterThan(66);
    }

    private static IEnumerable<SampleRow> Cohort(string programme) =>
        SampleFolder.Matches.Where(m => m.Is("programme", programme) && m.Day("started_on")?.Year == 2012);

    private static bool Longer(SampleRow match, int months)
    {
        var last = match.Day("ended_on") is { } end && end < AsOf ? end : AsOf;
        return last > match.Day("started_on")!.Value.AddMonths(months);
    }

    private static string Segment(SampleRow match) => SampleFolder.Participants.First(p => p.Is("id", match["participant"]))["segment"];

    /// <summary>The last answer of each participant to a question on these matches.</summary>
    private static List<string> Latest(string question, IEnumerable<SampleRow> matches)
    {
        var participants = matches.ToDictionary(m => m["id"], m => m["participant"], StringComparer.Ordinal);
        return SampleFolder.Surveys
            .Where(a => a.Is("question", question) && a.Is("respondent", "participant") && !a.Is("wave", "start"))
            .Where(a => a.Day("answered_on") <= AsOf && participants.ContainsKey(a["match"]))
            .GroupBy(a => participants[a["match"]], StringComparer.Ordinal)
            .Select(g => g
                .OrderBy(a => a.Day("answered_on"))
                .ThenBy(a => a["match"], StringComparer.Ordinal)
                .ThenBy(a => Array.IndexOf(Waves, a["wave"]))
                .Last()["answer"])
            .ToList();
    }
}
