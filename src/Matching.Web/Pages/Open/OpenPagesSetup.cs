namespace Matching.Web.Pages.Open;

public static class OpenPagesSetup
{
    public static void AddOpenPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OpenSettings>().Bind(configuration.GetSection(OpenSettings.Section))
            .Validate(open => open is { SecondsBetweenLooks: >= 0 and <= 60, MinutesKept: >= 1 and <= 1440 }, "Open: SecondsBetweenLooks is 0 to 60, MinutesKept 1 to 1440.")
            .ValidateOnStart();
        services.AddSingleton<KeptPages>();
    }

    /// <summary>Before everything that a page of staff needs: what is kept is the same for everybody.</summary>
    public static void UseKeptOpenPages(this WebApplication app) => app.Use((context, next) =>
        KeptPages.Covers(context.Request) ? context.RequestServices.GetRequiredService<KeptPages>().AnswerAsync(context, next) : next(context));
}
