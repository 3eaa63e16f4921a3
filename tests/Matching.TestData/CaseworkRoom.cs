using Matching.Database;
using Matching.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Matching.TestData;

/// <summary>The whole casework over one database, with clocks that stand where a test puts them.</summary>
public sealed class CaseworkRoom : IAsyncDisposable
{
    public static readonly DateOnly FirstDay = new(2013, 8, 1);

    private readonly ServiceProvider services;
    private readonly DirectoryInfo mail = Directory.CreateTempSubdirectory("matching-mail-");

    public CaseworkRoom(MatchingDatabase database, params (string Key, string Value)[] settings)
        : this(database, _ => { }, settings)
    {
    }

    /// <param name="database">The tables.</param>
    /// <param name="replace">Puts other services in the place of the usual ones.</param>
    /// <param name="settings">Besides those of appsettings.json.</param>
    public CaseworkRoom(MatchingDatabase database, Action<IServiceCollection> replace, params (string Key, string Value)[] settings)
    {
        Time = new FakeTimeProvider(new DateTimeOffset(FirstDay, new TimeOnly(10, 0), TimeSpan.Zero));
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .AddInMemoryCollection([new("Messages:Folder", mail.FullName), .. settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value))])
            .Build();
        var all = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Time)
            .AddMatching(configuration)
            .AddSingleton(database);
        replace(all);
        services = all.BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; }

    public Clocks Clocks => Get<Clocks>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Change By(string who, string? why = null) => Change.By(who, Clocks, why);

    /// <summary>The link in the newest mail of a template, as its receiver would find it.</summary>
    public async Task<LinkToken> LinkInMailAsync(string template)
    {
        await Get<RunSweeps>().All.Single(s => s.Name == "outbox").RunAsync();
        var newest = (await Get<Outbox>().RecentAsync(1000)).First(m => m.Template == template);
        var text = (await Get<MailFolder>().FindAsync(newest.Id))!.TextBody!;
        var start = text.IndexOf("/link/", StringComparison.Ordinal) + "/link/".Length;
        return new LinkToken(text[start..text.IndexOf('\n', start)].Trim());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        mail.Delete(recursive: true);
    }
}
