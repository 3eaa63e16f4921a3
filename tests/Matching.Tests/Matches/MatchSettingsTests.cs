using Matching.Matches;
using Matching.TestData;
using Microsoft.Extensions.Options;

namespace Matching.Tests.Matches;

public class MatchSettingsTests
{
    [Theory]
    [InlineData("Matches:DeclineReasons:0", "busy", "Matches:DeclineReasons must hold no_time")]
    [InlineData("Matches:WithdrawReasons:0", "second_thoughts", "Matches:WithdrawReasons must hold changed_mind")]
    [InlineData("Matches:EndReasons:5", "something_else", "Matches:EndReasons must hold other")]
    [InlineData("Matches:ExpireDays", "21", "Matches:LinkDays must not be below Matches:ExpireDays")]
    public async Task A_code_or_a_number_of_days_that_would_leave_somebody_stuck_is_named_before_the_start(string setting, string value, string sentence)
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        await using var room = new CaseworkRoom(temporary.Database, (setting, value));

        Should.Throw<OptionsValidationException>(() => room.Get<IOptions<MatchSettings>>().Value)
            .Failures.ShouldHaveSingleItem().ShouldStartWith(sentence);
    }
}
