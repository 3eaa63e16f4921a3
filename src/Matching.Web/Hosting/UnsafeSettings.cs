using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Access;

namespace Matching.Web.Hosting;

/// <summary>What Production does not start with. Each refusal is a sentence that says what to set.</summary>
public static class UnsafeSettings
{
    public static void RefuseUnsafeSettings(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            return;
        }

        var unsafeSettings = Find(builder.Configuration).ToList();
        if (unsafeSettings.Count > 0)
        {
            throw new UnsafeSettingsException(string.Join(Environment.NewLine, unsafeSettings));
        }
    }

    public static IEnumerable<string> Find(IConfiguration settings)
    {
        if (settings[$"{MessageSettings.Section}:BaseAddress"]?.StartsWith("https://", StringComparison.Ordinal) != true)
        {
            yield return "Messages:BaseAddress must begin with https:// in Production: links to personal pages are sent with it.";
        }

        if (string.IsNullOrWhiteSpace(settings.GetConnectionString("Matching")))
        {
            yield return "ConnectionStrings:Matching must be set in Production: the path of a SQLite file, or a PostgreSQL connection string.";
        }

        if (MatchingDatabase.NamesAServer(settings.GetConnectionString("Matching") ?? "") && string.IsNullOrEmpty(settings[$"{AccessSettings.Section}:Keys"]))
        {
            yield return "Access:Keys must name a folder in Production on PostgreSQL: instances that share users must share the keys of their cookies.";
        }

        if (!Path.IsPathFullyQualified(settings[$"{MessageSettings.Section}:Folder"] ?? ""))
        {
            yield return "Messages:Folder must be a full path in Production: the folder that the city's mail server sends .eml files from.";
        }

        if (!settings.GetSection($"{MatchSettings.Section}:{nameof(MatchSettings.OnDuty)}").GetChildren().Any())
        {
            yield return "Matches:OnDuty must name at least one person in Production (User, Name, Email): whoever reads what people are worried about.";
        }

        foreach (var address in Proxies.NotAddresses(settings))
        {
            yield return $"Proxy:Addresses holds '{address}', which is not an IP address.";
        }

        if (!Proxies.ServeHttps(settings))
        {
            yield return "Staff cookies need https: give Proxy:Addresses the proxy that ends https before this service, or let it listen on https itself.";
        }

        if (settings.GetValue($"{PasswordSettings.Section}:PasswordIterations", PasswordSettings.SafeIterations) < PasswordSettings.SafeIterations)
        {
            yield return "Access:PasswordIterations must be 210000 or more in Production.";
        }
    }
}

public sealed class UnsafeSettingsException(string sentences) : Exception(sentences);
