using Dapper;
using Matching.Database;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;
using Matching.Tests.Matches;

namespace Matching.Tests.FollowUps;

/// <summary>A running match that began on the first day, and a clock that is set to a casework day of it.</summary>
public sealed class FollowUpCity : IAsyncDisposable
{
    private FollowUpCity(MatchCity city, string match) => (City, Match) = (city, match);

    public MatchCity City { get; }

    public string Match { get; }

    public CaseworkRoom Room => City.Room;

    public static async Task<FollowUpCity> CreateAsync(string engine, params (string Key, string Value)[] settings)
    {
        var city = await MatchCity.CreateAsync(engine, settings: settings);
        return new FollowUpCity(city, await city.StartMatchAsync());
    }

    /// <summary>So many days after the start, at noon UTC.</summary>
    public void GoToDay(int day) => GoTo(new DateTimeOffset(CaseworkRoom.FirstDay.AddDays(day), new TimeOnly(12, 0), TimeSpan.Zero));

    public void GoTo(DateTimeOffset instant) => Room.Time.SetUtcNow(instant);

    public Task<SweepResult> SweepAsync() => Room.Get<FindDueFollowUps>().RunAsync();

    public async Task<ContactState> StateAsync() => await Room.Get<FollowUpStore>().StateAsync((await Room.Get<MatchStore>().FindAsync(Match))!);

    /// <summary>What was asked so far, as kind, wave, side.</summary>
    public async Task<IReadOnlyList<string>> AskedAsync() =>
        [.. (await StateAsync()).FollowUps.OrderBy(one => one.DueOn).ThenBy(one => one.Wave).ThenBy(one => one.Side, StringComparer.Ordinal).Select(one => $"{one.Kind} {one.Wave} {one.Side}")];

    public async Task<FollowUpOutcome> AnswerAsync(string template, FollowUpReply reply) =>
        await Room.Get<AnswerFollowUp>().HandleAsync(await Room.LinkInMailAsync(template), reply, Room.By("link"));

    public Task SetAsync(string sql, object? values = null) =>
        Room.Get<MatchingDatabase>().WriteAsync(scope => scope.Connection.ExecuteAsync(sql, values, scope.Transaction));

    public async Task<int> MailsAsync(string template) => (await Room.Get<Outbox>().RecentAsync(10_000)).Count(mail => mail.Template == template);

    public ValueTask DisposeAsync() => City.DisposeAsync();
}
