using Matching.Database;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Matching.Web.Hosting;

/// <summary>Where the service looks for its settings, which environment it takes, and where it listens when nobody says.</summary>
public static class Launch
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>
    /// Settings and pages lie beside the program. `dotnet run` is Development unless the environment says otherwise: a launch profile
    /// that set it would overrule the environment. A published program is Production, as the framework has it.
    /// </summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = AppContext.BaseDirectory,
        EnvironmentName = IsDotnetRun && !EnvironmentIsNamed(args) ? Environments.Development : null,
    };

    public static void ListenByDefault(this WebApplicationBuilder builder)
    {
        // Also finds the design system's files in a build that is not published.
        builder.WebHost.UseStaticWebAssets();
        string[] places = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!places.Any(place => builder.Configuration.GetSection(place).Exists()))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }

    /// <summary>What an operator can mend ends the start with a sentence; a stack trace is for our own mistakes.</summary>
    public static void SayWhyItDoesNotStart() => AppDomain.CurrentDomain.UnhandledException += (_, thrown) =>
    {
        if (thrown.ExceptionObject is Exception refused && IsForTheOperator(refused))
        {
            Console.Error.WriteLine(refused.Message);
            Environment.Exit(1);
        }
    };

    private static bool IsForTheOperator(Exception refused) =>
        refused is UnsafeSettingsException or DatabaseUnavailableException or OptionsValidationException or IOException { InnerException: AddressInUseException };

    private static bool IsDotnetRun => Environment.GetEnvironmentVariable("DOTNET_LAUNCH_PROFILE") is { Length: > 0 };

    private static bool EnvironmentIsNamed(string[] args) =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is { Length: > 0 }
        || Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is { Length: > 0 }
        || args.Any(arg => arg.StartsWith("--environment", StringComparison.OrdinalIgnoreCase));
}
