using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Results.Asking;

public static class AskingSetup
{
    public static IServiceCollection AddAsking(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AskingSettings>().Bind(configuration.GetSection(AskingSettings.Section))
            .Validate(asking => asking.IsSound, "Results:LinkDays must be 1 to 90.")
            .ValidateOnStart();
        return services
            .AddSingleton<DueFigureStore>()
            .AddSingleton<AskOwner>()
            .AddSingleton<CloseDueFigure>()
            .AddSingleton<GiveFigures>()
            .AddSingleton<AskForFigures>()
            .AddSingleton<Sweep>(provider => provider.GetRequiredService<AskForFigures>());
    }
}
