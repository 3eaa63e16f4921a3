using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Matching;

public static class ClockSetup
{
    public static IServiceCollection AddClocks(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CaseworkTime>();
        return services.AddSingleton(provider =>
            new Clocks(provider.GetRequiredService<CaseworkTime>(), provider.GetRequiredService<TimeProvider>()));
    }
}
