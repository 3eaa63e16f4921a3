using System.Diagnostics;
using Matching.Messages;
using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Reliability;

/// <summary>Real processes, killed as kill -9 does. The long form is `tests/run --long`; its last figures stand in docs/reliability.md.</summary>
public sealed class KilledSweepTests(ITestOutputHelper output)
{
    /// <summary>The invitations to the surveys of 3 and 6 months, of both sides; every other sweep runs beside them.</summary>
    private const string SurveysSent = "messages WHERE template = 'survey_due' AND state = 'sent'";

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Over_seven_months_with_processes_killed_at_random_moments_no_survey_is_missing_and_none_is_sent_twice_unasked(string engine)
    {
        var (matches, kills) = LongTests.Enabled ? (1000, 200) : (20, 5);
        await using var server = await MailServer.StartAsync();
        await using var slow = await MailServer.StartAsync(0, "--pause", "0.15");
        var unanswered = matches / 4;
        await using var city = await DueCity.CreateAsync(engine, matches, unanswered);
        var story = new KillStory(city, server, new Random(20130801), slow);

        var days = Enumerable.Range(0, 213).Select(DueCity.FirstDay.AddDays).Where((day, i) => LongTests.Enabled ? i % 10 == 0 || i is (>= 90 and <= 121) or >= 181 : i % 30 == 0 || i >= 212).ToList();
        foreach (var (day, i) in days.Select((day, i) => (day, i)))
        {
            var due = kills * (i + 1) / days.Count;
            while (story.Kills < due && await story.KillOneAsync(day))
            {
            }

            await story.RunToTheEndAsync(day);
        }

        while (story.Kills < kills && await story.KillOneAsync(days[^1]))
        {
        }

        await story.DrainAsync(days[^1]);
        var sent = AllCopies(server, slow);
        var doubles = sent.Where(mail => mail.Value > 1).ToList();
        output.WriteLine($"{engine}: {matches} matches and {unanswered} questions nobody answers, {story.Kills} kills in {story.Runs} runs, {story.Elapsed.TotalMinutes:F1} min; mails {sent.Count}, surveys due {4 * matches}, "
            + $"missing {(4 * matches) - await city.CountAsync(SurveysSent)}; kills while a mail was being handed over {story.Window.Count}, mails sent twice {doubles.Count}, outside that window {doubles.Count(mail => !story.InWindow(mail.Key))}");

        (await city.CountAsync("survey_invitations WHERE wave IN ('3m', '6m')")).ShouldBe(4 * matches);
        (await city.CountAsync(SurveysSent)).ShouldBe(4 * matches);
        (await city.CountAsync("matches m JOIN messages t ON t.match_id = m.id WHERE m.state = 'expired' AND t.template = 'not_this_time' AND t.state = 'sent'")).ShouldBe(unanswered);
        // One that a killed process held on its day may find its question expired on the next: then it is not sent any more.
        (await city.CountAsync("messages WHERE template = 'participant_reminded' AND state IN ('sent', 'withdrawn')")).ShouldBe(unanswered);
        (await city.CountAsync("messages WHERE state <> 'sent' AND state <> 'withdrawn'")).ShouldBe(0);
        var (said, withdrawn) = (await city.MailsAsync("sent"), await city.MailsAsync("withdrawn"));
        said.Except(sent.Keys, StringComparer.Ordinal).ShouldBeEmpty("said to be sent, and no server has it");
        // Handed over by a process that was killed before it could say so, and withdrawn before it would have gone once more.
        sent.Keys.Except(said, StringComparer.Ordinal).ShouldAllBe(mail => story.InWindow(mail) && withdrawn.Contains(mail, StringComparer.Ordinal));
        story.Window.Count.ShouldBeGreaterThan(0, "otherwise nothing was shown of the window");
        doubles.ShouldAllBe(mail => story.InWindow(mail.Key));
        doubles.Sum(mail => mail.Value - 1).ShouldBeLessThanOrEqualTo(story.Window.Count);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Killed_between_the_mail_and_the_servers_word_it_is_sent_once_more_with_the_same_id_and_no_other_is(string engine)
    {
        var kills = LongTests.Enabled ? 200 : 4;
        await using var server = await MailServer.StartAsync();
        // Takes a mail and says so only after ten seconds: whatever the machine does, the kill comes first.
        await using var slow = await MailServer.StartAsync(0, "--pause", "10");
        await using var city = await DueCity.CreateAsync(engine, 10);
        await city.QueueAsync(3 * kills);
        for (var kill = 0; kill < kills; kill++)
        {
            var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            slow.OnTaken = _ => taken.TrySetResult();
            using var process = await StartUntilAsync(taken.Task, () => SweepProcess.Start(city.Target, slow, sweep: "outbox"));
            (await process.KillAsync()).ShouldBeTrue();
            await city.ForgetLeasesAsync();
        }

        slow.OnTaken = null;
        await new KillStory(city, server, new Random(87)).DrainAsync(DueCity.FirstDay, "outbox");
        var sent = AllCopies(server, slow).Values;
        output.WriteLine($"{engine}: {kills} kills in the window, {sent.Count} mails, sent twice {sent.Count(count => count == 2)}, oftener {sent.Count(count => count > 2)}");

        sent.Count.ShouldBe(3 * kills);
        sent.Sum(count => count - 1).ShouldBe(kills);
        (await city.CountAsync("messages WHERE state = 'sent'")).ShouldBe(3 * kills);
    }

    /// <summary>How often each mail came, by its Message-ID, whichever server took it.</summary>
    private static Dictionary<string, int> AllCopies(params MailServer[] servers) =>
        servers.SelectMany(one => one.Copies()).GroupBy(mail => mail.Key, mail => mail.Value, StringComparer.Ordinal)
            .ToDictionary(mail => mail.Key, mail => mail.Sum(), StringComparer.Ordinal);

    /// <summary>One that finds only what a killed one still holds ends by itself; the next is started as a timer would.</summary>
    private static async Task<SweepProcess> StartUntilAsync(Task taken, Func<SweepProcess> start)
    {
        var process = start();
        while (!taken.IsCompleted)
        {
            await Task.WhenAny(taken, Task.Delay(100));
            if (process.HasEnded && !taken.IsCompleted)
            {
                process.Dispose();
                process = start();
            }
        }

        return process;
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_a_killed_process_held_is_taken_up_again_within_a_minute(string engine)
    {
        var (cities, lease) = LongTests.Enabled ? (20, 40) : (1, 5);
        var recoveries = new List<Task<TimeSpan>>();
        for (var i = 0; i < cities; i++)
        {
            recoveries.Add(await Recovery.BeginAsync(engine, lease));
        }

        var times = (await Task.WhenAll(recoveries)).Order().ToList();
        output.WriteLine($"{engine}: lease {lease} s, {cities} kills: taken up after {times[0].TotalSeconds:F1} to {times[^1].TotalSeconds:F1} s");
        times[^1].ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(60));
    }
}
