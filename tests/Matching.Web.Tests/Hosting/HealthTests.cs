using System.Net;

namespace Matching.Web.Tests.Hosting;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_service_with_its_database_is_healthy_and_says_no_more(string address)
    {
        await using var application = new MatchingApplication();
        var visitor = application.Visitor();

        var page = await visitor.OpenAsync(address);

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        page.Words().ShouldBe("Healthy");
    }

    [Fact]
    public async Task A_database_of_another_version_is_not_ready()
    {
        await using var application = new MatchingApplication();
        await application.Database.WriteAsync(scope => Dapper.SqlMapper.ExecuteAsync(
            scope.Connection, "DELETE FROM schema_versions WHERE number > 1", transaction: scope.Transaction));
        var visitor = application.Visitor();

        var page = await visitor.OpenAsync("/health/ready");

        visitor.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.Words().ShouldBe("Unhealthy");
    }
}
