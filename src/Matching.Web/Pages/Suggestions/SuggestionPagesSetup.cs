using Matching.Web.Pages.Suggestions.Models;

namespace Matching.Web.Pages.Suggestions;

public static class SuggestionPagesSetup
{
    public static void AddSuggestionPages(this IServiceCollection services) => services
        .AddSingleton<ShowSuggestions>()
        .AddSingleton<FirstNow>()
        .AddSingleton<WeightsHistory>()
        .AddSingleton<TakeStep>();
}
