using System.Net;

namespace Matching.Web.Tests.Access;

public sealed class SignInLimitTests
{
    [Fact]
    public async Task Too_many_tries_from_one_address_must_wait()
    {
        await using var application = new MatchingApplication(settings: ("Access:TriesPerMinute", "3"));
        var visitor = application.Visitor();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await visitor.SignInAsync("nobody", "forkert");
            visitor.Status.ShouldBe(HttpStatusCode.OK);
        }

        var page = await visitor.SignInAsync("nobody", "forkert");

        visitor.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        page.One("h1").ShouldBe("Vent et øjeblik");
    }
}
