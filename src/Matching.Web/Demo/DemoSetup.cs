using System.Globalization;
using Matching.Matches;
using Microsoft.Extensions.Options;

namespace Matching.Web.Demo;

public static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DemoSettings>().Bind(configuration.GetSection(DemoSettings.Section));
        services.AddOptions<MatchSettings>().PostConfigure<IHostEnvironment>((matches, environment) =>
        {
            // The demo's caseworker is on duty where the settings name nobody.
            if (environment.IsDevelopment() && matches.OnDuty.Count == 0)
            {
                matches.OnDuty.Add(new PersonOnDuty { User = DemoUsers.All[0].Name, Name = DemoUsers.All[0].DisplayName, Email = "vagt@example.org" });
            }
        });
        services.AddSingleton<DemoUsers>().AddSingleton<DemoCity>();
    }

    /// <summary>In Development only: an empty database becomes the demo city, and the sign-ins are printed.</summary>
    public static async Task FillDemoAsync(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptions<DemoSettings>>().Value;
        if (app.Environment.IsDevelopment() && settings.Fill)
        {
            await app.Services.GetRequiredService<DemoCity>().FillAsync(SamplesFolder(settings), settings.Today);
            PrintSignIns(Console.Out);
        }
    }

    /// <summary>The sample lies beside a published program, and above one that was built in the repository.</summary>
    private static string SamplesFolder(DemoSettings settings)
    {
        if (settings.Samples.Length > 0)
        {
            return Path.GetFullPath(settings.Samples);
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Sample(folder)))
        {
            folder = folder.Parent;
        }

        return Sample(folder ?? throw new DirectoryNotFoundException("samples/copenhagen-2012 is neither beside the program nor above it; set Demo:Samples or Demo:Fill=false."));
    }

    private static string Sample(DirectoryInfo folder) => Path.Combine(folder.FullName, "samples", "copenhagen-2012");

    private static void PrintSignIns(TextWriter to)
    {
        var sentences = new Sentences(typeof(DemoTexts));
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == Languages.Danish.Name ? Languages.Danish : Languages.English;
        to.WriteLine();
        to.WriteLine(sentences["sign_ins", culture]);
        foreach (var user in DemoUsers.All)
        {
            to.WriteLine($"  {user.Name,-14} {user.Password,-22} {sentences[$"role.{user.Role}", culture]} {user.Programmes}".TrimEnd());
        }

        to.WriteLine();
    }
}
