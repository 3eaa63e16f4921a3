using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Explanation;
using Matching.Web.Demo;
using Matching.Web.Pages.People;

namespace Matching.Web.Tests.Journeys;

/// <summary>The day that the demo opens with: what somebody meets who has never seen the service.</summary>
public sealed class DemoDayTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new(settings: ("Demo:Fill", "true"));
    private readonly Dictionary<string, SuggestionList> lists = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        var today = application.Get<Clocks>().Today;
        foreach (var row in ParticipantRow.InOrder(await application.Get<PeopleStore>().ParticipantsAsync(), today).Where(row => row.WaitsFrom is not null))
        {
            var outcome = await application.Get<SuggestForParticipant>().HandleAsync(row.Participant.Id, 1, today);
            lists.Add(row.Participant.Id, outcome.ShouldBeOfType<SuggestOutcome.Suggested>().List);
        }
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public void It_is_the_first_of_August_2013() => application.Get<Clocks>().Today.ShouldBe(new DateOnly(2013, 8, 1));

    [Fact]
    public void Most_who_wait_have_many_good_suggestions()
    {
        lists.Count.ShouldBeGreaterThanOrEqualTo(60);
        lists.Values.Count(list => list.Eligible >= 5 && list.Suggestions[0].Score.Points >= 50).ShouldBeGreaterThanOrEqualTo(40);
    }

    [Fact]
    public void Some_have_few() => lists.Values.Count(list => list.Eligible is >= 1 and <= 5).ShouldBeGreaterThanOrEqualTo(5);

    [Fact]
    public async Task One_shares_a_language_with_nobody_who_is_free_and_the_page_says_so()
    {
        var (alone, list) = lists.Where(entry => entry.Value.Eligible == 0 && entry.Value.MostHelp?.Change == ListChangeCodes.ParticipantLanguage).ShouldHaveSingleItem();
        var visitor = application.Visitor();
        var karen = DemoUsers.All.Single(user => user.Name == "caseworker");
        await visitor.SignInAsync(karen.Name, karen.Password);

        var page = await visitor.OpenAsync($"/people/participant/{alone}");

        page.QuerySelectorAll(".suggestion").ShouldBeEmpty();
        page.One(".alert-info").ShouldContain("Ingen vært kan foreslås lige nu");
        page.Words().ShouldContain($"Det ville hjælpe mest, hvis deltageren også talte {PeopleTexts.Language(list.MostHelp!.Value!, Languages.Danish)}: {list.MostHelp.Count} værter mere.");
    }

    [Fact]
    public async Task Every_demo_user_can_sign_in()
    {
        foreach (var user in DemoUsers.All)
        {
            var visitor = application.Visitor();
            await visitor.SignInAsync(user.Name, user.Password);
            visitor.Status.ShouldBe(System.Net.HttpStatusCode.Found, user.Name);
            visitor.SentTo.ShouldNotContain("sign-in");
        }
    }
}
