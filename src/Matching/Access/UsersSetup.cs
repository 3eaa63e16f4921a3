using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Access;

public static class UsersSetup
{
    /// <summary>Who may sign in: for the service that lets them in, and the terminal that adds them.</summary>
    public static IServiceCollection AddUsers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PasswordSettings>().Bind(configuration.GetSection(PasswordSettings.Section))
            .Validate(passwords => passwords.PasswordIterations > 0, "Access:PasswordIterations must be above 0.")
            .ValidateOnStart();
        return services.AddSingleton<UserStore>().AddSingleton<Passwords>().AddSingleton<SaveUser>();
    }
}
