using System.Text;
using Matching.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace Matching.Web.Tests.Hosting;

public sealed class UnsafeMailTests
{
    [Theory]
    [InlineData("StartTls", "mail.example.org", "", null)]
    [InlineData("Tls", "mail.example.org", "matching", null)]
    [InlineData("None", "localhost", "", null)]
    [InlineData("None", "127.0.0.1", "", null)]
    [InlineData("None", "mail.example.org", "", "links to personal pages would be read on the way")]
    [InlineData("None", "10.0.0.5", "", "links to personal pages would be read on the way")]
    [InlineData("None", "localhost", "matching", "the password would be read on the way")]
    public void Mail_leaves_encrypted_or_stays_on_this_machine(string security, string host, string user, string? refusal)
    {
        var found = UnsafeMail.Find(With(("Host", host), ("Security", security), ("User", user))).ToList();

        found.Count.ShouldBe(refusal is null ? 0 : 1);
        found.ShouldAllBe(sentence => sentence.Contains(refusal!, StringComparison.Ordinal));
    }

    [Fact]
    public void A_password_in_a_settings_file_is_refused_and_one_from_the_environment_is_not()
    {
        const string name = "Messages__Smtp__Password";
        var file = Encoding.UTF8.GetBytes("""{ "Messages": { "Smtp": { "Host": "mail.example.org", "User": "matching", "Password": "et-kodeord" } } }""");
        var inFile = Path.Combine(Directory.CreateTempSubdirectory("matching-settings-").FullName, "appsettings.json");
        File.WriteAllBytes(inFile, file);

        UnsafeMail.Find(new ConfigurationBuilder().AddJsonFile(inFile).Build()).ShouldHaveSingleItem().ShouldContain(name);
        Environment.SetEnvironmentVariable(name, "et-andet");
        try
        {
            UnsafeMail.Find(new ConfigurationBuilder().AddJsonFile(inFile).AddEnvironmentVariables().Build()).ShouldBeEmpty();
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }

    [Fact]
    public void Without_a_server_mail_needs_a_folder_somebody_collects_from()
    {
        UnsafeMail.Find(new ConfigurationBuilder().AddInMemoryCollection([new("Messages:Folder", "data/mail")]).Build())
            .ShouldHaveSingleItem().ShouldContain("Messages:Folder must be a full path");
    }

    private static IConfiguration With(params (string Key, string Value)[] smtp) => new ConfigurationBuilder()
        .AddInMemoryCollection(smtp.Select(one => new KeyValuePair<string, string?>($"Messages:Smtp:{one.Key}", one.Value))).Build();
}
