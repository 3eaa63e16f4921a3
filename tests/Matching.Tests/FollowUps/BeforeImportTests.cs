using Matching.FollowUps;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.FollowUps;

public class BeforeImportTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_fell_due_before_the_import_is_listed_and_not_sent(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await city.SetAsync("UPDATE matches SET imported_on = @on", new { on = CaseworkRoom.FirstDay.AddDays(125) });
        city.GoToDay(125);

        (await city.SweepAsync()).Found.ShouldBe(0);
        var listed = await city.Room.Get<DueFollowUps>().OnAsync(["host"], city.Room.Clocks.Today);

        listed.Select(one => $"{one.Kind} {one.Wave} {one.Side} {one.DueOn:yyyy-MM-dd}").ShouldBe(["check_in 1 participant 2013-11-29", "check_in 1 volunteer 2013-11-29"]);
        listed.ShouldAllBe(one => one.IsFromBeforeImport);
        city.Room.Get<FollowUpRules>().SilentSince(await city.StateAsync(), city.Room.Clocks.Today).ShouldBeNull("nothing was to be heard here before");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_caseworker_sends_one_records_another_and_both_are_off_the_list(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await city.SetAsync("UPDATE matches SET imported_on = @on", new { on = CaseworkRoom.FirstDay.AddDays(125) });
        city.GoToDay(125);

        (await city.Room.Get<AskFollowUp>().HandleAsync(city.Match, "check_in", 1, Sides.Participant, city.Room.By("anna"))).ShouldBeOfType<FollowUpOutcome.Done>();
        (await city.Room.Get<AskFollowUp>().HandleAsync(city.Match, "check_in", 1, Sides.Participant, city.Room.By("bo"))).ShouldBeOfType<FollowUpOutcome.AlreadyAnswered>();
        (await city.Room.Get<DueFollowUps>().OnAsync(["host"], city.Room.Clocks.Today)).ShouldHaveSingleItem().Side.ShouldBe(Sides.Volunteer);
        (await city.Room.Get<RecordFollowUp>().HandleAsync(city.Match, "check_in", 1, Sides.Volunteer, new FollowUpReply(FollowUpAnswers.Good), city.Room.By("anna")))
            .ShouldBeOfType<FollowUpOutcome.Done>();

        (await city.Room.Get<DueFollowUps>().OnAsync(["host"], city.Room.Clocks.Today)).ShouldBeEmpty();
        (await city.MailsAsync(MessageTemplates.CheckIn)).ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_next_one_after_the_import_is_sent_by_itself(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await city.SetAsync("UPDATE matches SET imported_on = @on", new { on = CaseworkRoom.FirstDay.AddDays(125) });

        city.GoToDay(179);
        (await city.SweepAsync()).Found.ShouldBe(0);
        city.GoToDay(180);
        (await city.SweepAsync()).Done.ShouldBe(2);
    }
}
