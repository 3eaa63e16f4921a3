using System.Globalization;

namespace Matching.Web.Demo;

public static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services) => services.AddSingleton<DemoUsers>().AddSingleton<DemoCity>();

    /// <summary>In Development only: an empty database becomes the demo city, and the sign-ins are printed.</summary>
    public static async Task FillDemoAsync(this WebApplication app)
    {
        if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Demo:Fill", true))
        {
            await app.Services.GetRequiredService<DemoCity>().FillAsync();
            PrintSignIns(Console.Out);
        }
    }

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
