using Matching.FollowUps;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.FollowUps;

/// <summary>The first contact of a match that stood still before anybody told of one.</summary>
public class AfterAPauseTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_days_are_counted_from_where_it_goes_on(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await PauseAsync(city, day: 2, until: 20);

        (await AskedDaysAsync(city, 3, 30)).ShouldBe([27]);

        var rules = city.Room.Get<FollowUpRules>();
        rules.LateSince(await city.StateAsync(), CaseworkRoom.FirstDay.AddDays(27)).ShouldBeNull();
        rules.LateSince(await city.StateAsync(), CaseworkRoom.FirstDay.AddDays(28)).ShouldBe(CaseworkRoom.FirstDay.AddDays(27));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_pause_that_is_cut_short_counts_from_the_day_it_was_cut(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await PauseAsync(city, day: 2, until: 40);
        city.GoToDay(10);
        (await city.Room.Get<PauseMatch>().ResumeAsync(city.Match, await VersionAsync(city), city.Room.By("anna"))).ShouldBeOfType<MatchEdit.Done>();

        (await AskedDaysAsync(city, 10, 30)).ShouldBe([17]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_pause_that_comes_between_the_finding_and_the_asking_keeps_the_question_back(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        city.GoToDay(7);
        var found = (await city.Room.Get<DueFollowUps>().OnAsync(["host"], city.Room.Clocks.Today)).ShouldHaveSingleItem();
        await PauseAsync(city, day: 7, until: 20);

        (await city.Room.Get<AskFollowUp>().BySweepAsync(found, city.Room.By("sweep:follow_ups"))).ShouldBeOfType<FollowUpOutcome.Unknown>();

        (await city.MailsAsync(MessageTemplates.FirstContact)).ShouldBe(0);
        (await AskedDaysAsync(city, 7, 30)).ShouldBe([27], "it is not lost");
    }

    private static async Task PauseAsync(FollowUpCity city, int day, int until)
    {
        city.GoToDay(day);
        (await city.Room.Get<PauseMatch>().HandleAsync(city.Match, CaseworkRoom.FirstDay.AddDays(until), "rejse", await VersionAsync(city), city.Room.By("anna")))
            .ShouldBeOfType<MatchEdit.Done>();
    }

    private static async Task<int> VersionAsync(FollowUpCity city) => (await city.City.MatchAsync(city.Match)).Version;

    /// <summary>The days on which the participant is asked about the first contact, a sweep each day.</summary>
    private static async Task<IReadOnlyList<int>> AskedDaysAsync(FollowUpCity city, int from, int to)
    {
        var asked = new List<int>();
        for (var day = from; day <= to; day++)
        {
            city.GoToDay(day);
            await city.SweepAsync();
            if (asked.Count == 0 && (await city.StateAsync()).Find(FollowUpKinds.FirstContact, 1, Sides.Participant) is not null)
            {
                asked.Add(day);
            }
        }

        return asked;
    }
}
