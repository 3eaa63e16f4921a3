using Matching.FollowUps;
using Matching.TestData;
using Microsoft.Extensions.Options;

namespace Matching.Tests.FollowUps;

public class FollowUpSettingsTests
{
    [Theory]
    [InlineData("FollowUps:LinkDays", "60", "FollowUps:LinkDays must be above FollowUps:CheckInEveryDays")]
    [InlineData("Matches:ContactLinkDays", "60", "Matches:ContactLinkDays must be above FollowUps:CheckInEveryDays")]
    [InlineData("FollowUps:SilenceDays", "0", "FollowUps: every number of days must be in its range")]
    public async Task Days_that_would_leave_somebody_without_a_link_are_named_before_the_start(string setting, string value, string sentence)
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        await using var room = new CaseworkRoom(temporary.Database, (setting, value));

        Should.Throw<OptionsValidationException>(() => room.Get<IOptions<FollowUpSettings>>().Value).Failures.ShouldHaveSingleItem().ShouldStartWith(sentence);
    }

    [Fact]
    public async Task A_city_that_asks_more_often_may_have_shorter_links()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        await using var room = new CaseworkRoom(temporary.Database, ("FollowUps:CheckInEveryDays", "30"), ("FollowUps:LinkDays", "31"), ("Matches:ContactLinkDays", "31"));

        room.Get<IOptions<FollowUpSettings>>().Value.LinkLifetime.ShouldBe(TimeSpan.FromDays(31));
    }
}
