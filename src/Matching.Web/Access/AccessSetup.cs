using System.Threading.RateLimiting;
using Matching.Database;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Matching.Web.Access;

public static class AccessSetup
{
    /// <summary>Name of the limit on tries to sign in.</summary>
    public const string SignInLimit = "sign-in";

    /// <summary>Name of the limit on pages behind links: nobody tries tokens in numbers.</summary>
    public const string LinkLimit = "link";

    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AccessSettings>().Bind(builder.Configuration.GetSection(AccessSettings.Section))
            .Validate(access => access is { IdleMinutes: > 0, LongestHours: > 0, TriesPerMinute: > 0, LinkMinutes: > 0, LinkVisitsPerMinute: > 0 }, "Access: every number must be above 0.")
            .ValidateOnStart();
        services.AddSingleton<CheckSignIn>().AddSingleton<Session>().AddSingleton<IClaimsTransformation, OnDutyClaim>().AddScoped<StaffNames>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<IOptions<AccessSettings>>((cookie, access) =>
            {
                cookie.LoginPath = "/sign-in";
                cookie.ReturnUrlParameter = "back";
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(access.Value.IdleMinutes);
                cookie.SlidingExpiration = true;
                cookie.EventsType = typeof(Session);
                cookie.Cookie.Guard("session", builder.Environment);
            });
        services.AddAuthorization(Policies.Add);
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Guard("form", builder.Environment));
        services.AddRateLimiter(SetLimits);
        builder.KeepKeys();
    }

    /// <summary>The __Host- prefix wants https; Development serves plain http and uses a plain name.</summary>
    public static void Guard(this CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        var plain = environment.IsDevelopment();
        cookie.Name = plain ? $"matching-{name}" : $"__Host-matching-{name}";
        cookie.SecurePolicy = plain ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }

    private static void SetLimits(Microsoft.AspNetCore.RateLimiting.RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignInLimit, context => HttpMethods.IsPost(context.Request.Method)
            ? PerMinute(context, context.Connection.RemoteIpAddress?.ToString() ?? "nowhere", access => access.TriesPerMinute)
            : RateLimitPartition.GetNoLimiter("reading"));
        limits.AddPolicy(LinkLimit, context => PerMinute(context, CallersNetwork.Of(context.Connection.RemoteIpAddress), access => access.LinkVisitsPerMinute));
    }

    private static RateLimitPartition<string> PerMinute(HttpContext context, string caller, Func<AccessSettings, int> most) =>
        RateLimitPartition.GetFixedWindowLimiter(caller, _ => new()
        {
            PermitLimit = most(context.RequestServices.GetRequiredService<IOptions<AccessSettings>>().Value),
            Window = TimeSpan.FromMinutes(1),
        });

    /// <summary>Cookies and forms outlive a restart: their keys lie beside the embedded database, or where Access:Keys says.</summary>
    private static void KeepKeys(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().SetApplicationName("Matching");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<MatchingDatabase, IOptions<AccessSettings>, ILoggerFactory>((keys, database, access, logs) =>
        {
            var beside = File.Exists(database.Place) ? Path.GetDirectoryName(database.Place)! : Path.GetFullPath("data");
            var folder = access.Value.Keys is { Length: > 0 } chosen ? chosen : Path.Combine(beside, "keys");
            keys.XmlRepository = new FileSystemXmlRepository(Directory.CreateDirectory(folder), logs);
        });
    }
}
