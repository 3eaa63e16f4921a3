using System.Net;
using Matching.Messages;
using Microsoft.Extensions.Configuration.Json;

namespace Matching.Web.Hosting;

/// <summary>How mail may not leave in Production: where nobody collects it, in the clear, or with a password that lies in a file of settings.</summary>
public static class UnsafeMail
{
    private const string Smtp = $"{MessageSettings.Section}:Smtp";

    public static IEnumerable<string> Find(IConfiguration settings)
    {
        var smtp = settings.GetSection(Smtp).Get<SmtpSettings>() ?? new SmtpSettings();
        if (!smtp.IsUsed && !Path.IsPathFullyQualified(settings[$"{MessageSettings.Section}:Folder"] ?? ""))
        {
            yield return "Messages:Folder must be a full path in Production: the folder that the city's mail server sends .eml files from. Or name the server in Messages:Smtp:Host.";
        }

        if (smtp.IsUsed && smtp.Security == SmtpSecurity.None && !IsThisMachine(smtp.Host))
        {
            yield return "Messages:Smtp:Security must be StartTls or Tls in Production: links to personal pages would be read on the way.";
        }

        if (smtp.User.Length > 0 && smtp.Security == SmtpSecurity.None)
        {
            yield return "Messages:Smtp:Security must be StartTls or Tls where the mail server is signed in to: the password would be read on the way.";
        }

        if (smtp.Password.Length > 0 && StandsInAFile(settings, $"{Smtp}:Password"))
        {
            yield return "Messages:Smtp:Password must not stand in a settings file: give it as the environment variable Messages__Smtp__Password, or by a secret store.";
        }
    }

    private static bool IsThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether the value that counts comes from a settings file.</summary>
    private static bool StandsInAFile(IConfiguration settings, string key) =>
        settings is IConfigurationRoot root && root.Providers.Reverse().FirstOrDefault(provider => provider.TryGet(key, out _)) is JsonConfigurationProvider;
}
