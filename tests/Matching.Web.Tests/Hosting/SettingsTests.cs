using Matching.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Matching.Web.Tests.Hosting;

public sealed class SettingsTests
{
    [Fact]
    public void The_settings_as_delivered_are_refused_in_production_with_sentences()
    {
        var delivered = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json").Build();

        UnsafeSettings.Find(delivered).ShouldBe(
        [
            "Messages:BaseAddress must begin with https:// in Production: links to personal pages are sent with it.",
            "ConnectionStrings:Matching must be set in Production: the path of a SQLite file, or a PostgreSQL connection string.",
            "Messages:Folder must be a full path in Production: the folder that the city's mail server sends .eml files from. Or name the server in Messages:Smtp:Host.",
            "Matches:OnDuty must name at least one person in Production (User, Name, Email): whoever reads what people are worried about.",
            "Staff cookies need https: give Proxy:Addresses the proxy that ends https before this service, or let it listen on https itself.",
        ]);
    }

    [Fact]
    public async Task Production_does_not_start_with_links_that_can_be_read_on_the_way()
    {
        await using var application = new MatchingApplication(environment: Environments.Production, settings: ("Messages:BaseAddress", "http://match.example.org"));

        Should.Throw<UnsafeSettingsException>(() => application.CreateClient()).Message.ShouldContain("https://");
    }

    [Theory]
    [InlineData("Ranking:Programmes:host:Use", "maybe", "Ranking:Programmes:host:Use must be off, shadow or on")]
    [InlineData("Ranking:Programmes:host:Use", "1", "Ranking:Programmes:host:Use must be off, shadow or on")]
    [InlineData("Ranking:Programmes:hosts:Use", "on", "Ranking:Programmes:hosts is no programme")]
    public async Task A_switch_of_models_that_cannot_be_stops_the_start_with_a_sentence(string setting, string value, string sentence)
    {
        await using var application = new MatchingApplication(settings: (setting, value));

        Should.Throw<Microsoft.Extensions.Options.OptionsValidationException>(() => application.CreateClient()).Message.ShouldContain(sentence);
    }

    [Fact]
    public async Task Production_does_not_start_on_the_demos_database()
    {
        await using var demo = new MatchingApplication(settings: ("Demo:Fill", "true"));
        var file = demo.Database.Place;
        var copy = Path.Combine(Directory.CreateTempSubdirectory("matching-demo-").FullName, "matching.db");
        await demo.Database.ReadAsync(connection => Dapper.SqlMapper.ExecuteAsync(connection, $"VACUUM INTO '{copy}'"));
        await using var production = new MatchingApplication(copy, Environments.Production, MatchingApplication.SafeSettings);

        Should.Throw<UnsafeSettingsException>(() => production.CreateClient()).Message.ShouldContain("demo");
        file.ShouldNotBe(copy);
    }

    [Fact]
    public async Task By_https_through_a_proxy_a_page_is_served_and_by_plain_http_the_way_is_shown()
    {
        await using var application = new MatchingApplication(environment: Environments.Production, settings: MatchingApplication.SafeSettings);
        var client = application.CreateDefaultClient(new Uri("http://match.example.org"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { { "X-Forwarded-Proto", "https" } } };

        (await client.SendAsync(request)).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        var plain = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        plain.StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        (await plain.Content.ReadAsStringAsync()).ShouldContain("https://match.example.org");
    }

    [Fact]
    public async Task Production_has_no_users_of_its_own()
    {
        await using var application = new MatchingApplication(
            environment: Environments.Production,
            settings: [("Demo:Fill", "true"), .. MatchingApplication.SafeSettings]);

        (await application.Get<Matching.Access.UserStore>().AnyAsync()).ShouldBeFalse();
        application.Get<CaseworkTime>().IsShifted.ShouldBeFalse();
    }

    [Fact]
    public void The_service_reads_the_settings_beside_it_and_the_environment_wins()
    {
        const string name = "City__Name";
        Environment.SetEnvironmentVariable(name, "Aarhus");
        try
        {
            var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(Launch.Options([]));

            builder.Configuration["City:Name"].ShouldBe("Aarhus");
            builder.Configuration["City:Names:0"].ShouldBe("København");
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }
}
