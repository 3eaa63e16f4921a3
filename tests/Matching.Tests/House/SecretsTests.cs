using System.Text.Json.Nodes;
using Matching.TestData;

namespace Matching.Tests.House;

public sealed class SecretsTests
{
    [Fact]
    public void Nothing_in_the_settings_looks_like_a_secret()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.Folder, "appsettings*.json").Concat(SourceTree.Files("src", "settings.json", "Settings.json")))
        {
            Secrets.In(JsonNode.Parse(File.ReadAllText(file))).ShouldBeEmpty(SourceTree.Name(file));
        }
    }

    [Theory]
    [InlineData("""{"Mail":{"Password":"hunter2"}}""", "$.Mail.Password")]
    [InlineData("""{"Oidc":{"ClientSecret":"x"}}""", "$.Oidc.ClientSecret")]
    [InlineData("""{"ConnectionStrings":{"Matching":"Host=db"}}""", "$.ConnectionStrings.Matching")]
    [InlineData("""{"Mail":{"Server":"Host=db;Password=x"}}""", "$.Mail.Server")]
    [InlineData("""{"Mail":{"Server":"smtp://me:word@example.org"}}""", "$.Mail.Server")]
    [InlineData("""{"Keys":["-----BEGIN PRIVATE KEY-----"]}""", "$.Keys[0]")]
    [InlineData("""{"Salt":"q83vEjRWeJq83vEjRWeJ"}""", "$.Salt")]
    public void A_secret_is_named(string settings, string path) => Secrets.In(JsonNode.Parse(settings)).ShouldBe([path]);

    [Theory]
    [InlineData("""{"ConnectionStrings":{"Matching":""}}""")]
    [InlineData("""{"Messages":{"BaseAddress":"http://localhost:5080","From":"matching@example.org"}}""")]
    public void An_empty_place_for_one_is_not(string settings) => Secrets.In(JsonNode.Parse(settings)).ShouldBeEmpty();
}
