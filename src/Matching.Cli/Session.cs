using System.CommandLine;
using System.Globalization;
using Matching.Database;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Matching.Cli;

/// <summary>One verb's run: its settings, services, language, day and outputs.</summary>
public sealed class Session : IAsyncDisposable
{
    private readonly ParseResult parsed;
    private readonly ServiceProvider services;

    private Session(ParseResult parsed, ServiceProvider services)
    {
        this.parsed = parsed;
        this.services = services;
    }

    public TextWriter Out => parsed.InvocationConfiguration.Output;

    public TextWriter Error => parsed.InvocationConfiguration.Error;

    public bool Json => parsed.GetValue(VerbOptions.Json);

    public CultureInfo Culture => VerbOptions.Culture(parsed);

    /// <summary>The day everything is judged on.</summary>
    public DateOnly AsOf => Clocks.Today;

    public Clocks Clocks => Get<Clocks>();

    /// <summary>The casework clock's own day, whatever --as-of says.</summary>
    public DateOnly ClockDay { get; private set; }

    /// <summary>Whether --as-of names a day that is yet to come, of which nothing can be known.</summary>
    public bool IsAhead => AsOf > ClockDay;

    /// <summary>For verbs that only look: the database must be there and of this version.</summary>
    public static Task<Session> ReadAsync(ParseResult parsed, CancellationToken cancel) => OpenAsync(parsed, writes: false, cancel);

    /// <summary>For verbs that write: the database is made or brought to this version first.</summary>
    public static Task<Session> WriteAsync(ParseResult parsed, CancellationToken cancel) => OpenAsync(parsed, writes: true, cancel);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Change Change(string? why = null) =>
        new($"terminal:{Environment.UserName}", Clocks.System.GetUtcNow(), AsOf, why);

    public Task SayAsync(string key, params object?[] values) => Error.WriteLineAsync(CliTexts.Sentences.Format(key, Culture, values));

    /// <summary>A refusal: a sentence for people, one JSON document for machines.</summary>
    public async Task<int> RefuseAsync(string key, params object?[] values)
    {
        await Failure.TellAsync(parsed, Out, Error, CliTexts.Sentences.Format(key, Culture, values), key);
        return ExitCodes.Refused;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static async Task<Session> OpenAsync(ParseResult parsed, bool writes, CancellationToken cancel)
    {
        var session = new Session(parsed, Services(parsed));
        try
        {
            if (writes)
            {
                await session.Get<Migrator>().MigrateAsync(TimeProvider.System.GetUtcNow(), cancel);
            }
            else
            {
                await session.Get<Migrator>().EnsureCurrentAsync(cancel);
            }

            var casework = session.Get<CaseworkTime>();
            await casework.LoadAsync(session.Get<InstanceStore>());
            session.ClockDay = session.Clocks.Today;
            if (parsed.GetValue(VerbOptions.AsOf) is { } day)
            {
                casework.StandOn(day);
            }

            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    private static ServiceProvider Services(ParseResult parsed)
    {
        var settings = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json")
            .AddEnvironmentVariables();
        if (parsed.GetValue(VerbOptions.Database) is { } database)
        {
            settings.AddInMemoryCollection([new("ConnectionStrings:Matching", database)]);
        }

        var configuration = settings.Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")))
            .AddMatching(configuration)
            .BuildServiceProvider();
    }
}
