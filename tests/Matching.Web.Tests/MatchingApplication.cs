using Matching.Access;
using Matching.Database;
using Matching.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Matching.Web.Tests;

/// <summary>
/// The whole service in memory, on a database of its own: a temporary SQLite file, or the PostgreSQL database of a connection string.
/// Its clock stands still on 1 August 2013 until a test moves it. The sweeps do not run by themselves; call them.
/// </summary>
public sealed class MatchingApplication : WebApplicationFactory<Program>
{
    public const string Password = "et-kodeord-til-test";

    /// <summary>Settings that Production starts with.</summary>
    public static readonly (string Key, string Value)[] SafeSettings =
        [("Messages:BaseAddress", "https://match.example.org"), ("Access:PasswordIterations", "210000"), ("Proxy:Addresses:0", "127.0.0.1"),
            ("Matches:OnDuty:0:User", "vagt"), ("Matches:OnDuty:0:Email", "vagt@example.org")];

    private readonly string folder = Directory.CreateTempSubdirectory("matching-web-").FullName;
    private readonly Dictionary<string, string?> settings;
    private readonly string environment;
    private Uri? listening;

    public MatchingApplication(string? connectionString = null, string? environment = null, params (string Key, string Value)[] settings)
    {
        this.environment = environment ?? Environments.Development;
        this.settings = new(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Matching"] = connectionString ?? Path.Combine(folder, "matching.db"),
            ["Messages:Folder"] = Path.Combine(folder, "mail"),
            ["Access:Keys"] = Path.Combine(folder, "keys"),
            ["Access:PasswordIterations"] = "1000",
            ["Access:TriesPerMinute"] = "100000",
            ["Access:LinkVisitsPerMinute"] = "10000000",
            ["Demo:Fill"] = "false",
            ["Jobs:Run"] = "false",
            ["Rounds:PageWaitSeconds"] = "0",
            ["Logging:LogLevel:Default"] = "Warning",
            ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
        };
        foreach (var (key, value) in settings)
        {
            this.settings[key] = value;
        }
    }

    /// <summary>Puts other services in the place of the usual ones.</summary>
    public Action<IServiceCollection> Replace { get; init; } = _ => { };

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2013, 8, 1, 10, 0, 0, TimeSpan.Zero));

    public string MailFolder => Path.Combine(folder, "mail");

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public MatchingDatabase Database => Get<MatchingDatabase>();

    public Change Change => Change.By("test", Get<Clocks>());

    /// <summary>Somebody with a browser: keeps cookies, is shown redirects instead of following them.</summary>
    public Visitor Visitor() => new(CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));

    /// <summary>Sends only the cookies that a test gives it.</summary>
    public HttpClient Plain => CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = listening ?? new Uri("https://localhost") });

    /// <summary>Listens on a port of its own, for a real browser.</summary>
    /// <returns>The address of the start page.</returns>
    public string Listen()
    {
        UseKestrel(0);
        StartServer();
        var address = Get<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        listening = new Uri(address);
        return address;
    }

    public Task AddUserAsync(string name, string role, params string[] programmes) =>
        Get<SaveUser>().AddAsync(name, $"Ansat {name}", role, Tags.Of(programmes), Password, Change);

    /// <summary>A visitor signed in as a new member of staff. Caseworkers see both programmes unless told otherwise.</summary>
    public async Task<Visitor> SignedInAsync(string role = Roles.Caseworker, string? name = null, string[]? programmes = null)
    {
        name ??= role;
        await AddUserAsync(name, role, programmes ?? (role == Roles.Caseworker ? [Programmes.Host, Programmes.Mentor] : []));
        var visitor = Visitor();
        await visitor.SignInAsync(name, Password);
        return visitor;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => Replace(services.AddSingleton<TimeProvider>(Clock)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
