using System.Globalization;
using Matching.FollowUps;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.FollowUps;

/// <summary>A day begins at midnight in Copenhagen: in the nights of the clock changes, on the leap day and at ends of months as well.</summary>
public class ClockTests
{
    public static TheoryData<string, string, string> Midnights
    {
        get
        {
            // The start, and the instant in UTC at which the seventh day after it begins.
            (string, string)[] days =
            [
                ("2013-10-20", "2013-10-26T22:00:00Z"), ("2013-10-21", "2013-10-27T23:00:00Z"), ("2014-03-23", "2014-03-29T23:00:00Z"),
                ("2014-03-24", "2014-03-30T22:00:00Z"), ("2012-02-22", "2012-02-28T23:00:00Z"), ("2012-02-23", "2012-02-29T23:00:00Z"),
                ("2013-02-22", "2013-02-28T23:00:00Z"), ("2013-01-31", "2013-02-06T23:00:00Z"), ("2013-12-31", "2014-01-06T23:00:00Z"),
            ];
            var data = new TheoryData<string, string, string>();
            foreach (var (engine, day) in new[] { BothDatabases.Sqlite, BothDatabases.Postgres }.SelectMany(engine => days.Select(day => (engine, day))))
            {
                data.Add(engine, day.Item1, day.Item2);
            }

            return data;
        }
    }

    [SkippableTheory, MemberData(nameof(Midnights))]
    public async Task The_question_is_sent_from_the_first_instant_of_its_day(string engine, string started, string midnight)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        var first = DateTimeOffset.Parse(midnight, CultureInfo.InvariantCulture);
        await city.SetAsync("UPDATE matches SET started_on = @started, proposed_on = @started", new { started = DateOnly.Parse(started, CultureInfo.InvariantCulture) });

        GoBack(city, first.AddMilliseconds(-1));
        (await city.SweepAsync()).Found.ShouldBe(0);
        GoBack(city, first);
        (await city.SweepAsync()).Done.ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Runs_side_by_side_ask_nobody_twice(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        city.GoToDay(60);

        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(city.SweepAsync)));

        runs.Sum(run => run.Done).ShouldBe(2);
        runs.Sum(run => run.Failed).ShouldBe(0);
        (await city.MailsAsync(MessageTemplates.CheckIn)).ShouldBe(2);
    }

    /// <summary>Days before the first one as well.</summary>
    private static void GoBack(FollowUpCity city, DateTimeOffset instant) => city.Room.Time.AdjustTime(instant);
}
