using System.Globalization;
using Matching.Matches;
using Matching.Surveys;
using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Matches;

/// <summary>Days on the nights when the clocks change, on the leap day and at the ends of months, against a table written by hand.</summary>
public sealed class DatesTests(ITestOutputHelper print)
{
    /// <summary>Asked or started; its reminder; its expiry; three months after.</summary>
    private static readonly (string From, string Reminder, string Expiry, string ThreeMonths)[] Table =
    [
        ("2012-01-31", "2012-02-07", "2012-02-14", "2012-04-30"),
        ("2012-02-15", "2012-02-22", "2012-02-29", "2012-05-15"),
        ("2012-02-22", "2012-02-29", "2012-03-07", "2012-05-22"),
        ("2012-02-29", "2012-03-07", "2012-03-14", "2012-05-29"),
        ("2012-11-29", "2012-12-06", "2012-12-13", "2013-02-28"),
        ("2012-11-30", "2012-12-07", "2012-12-14", "2013-02-28"),
        ("2011-11-30", "2011-12-07", "2011-12-14", "2012-02-29"),
        ("2012-12-31", "2013-01-07", "2013-01-14", "2013-03-31"),
        ("2013-02-21", "2013-02-28", "2013-03-07", "2013-05-21"),
        ("2013-03-24", "2013-03-31", "2013-04-07", "2013-06-24"),
        ("2013-03-31", "2013-04-07", "2013-04-14", "2013-06-30"),
        ("2013-05-31", "2013-06-07", "2013-06-14", "2013-08-31"),
        ("2013-08-31", "2013-09-07", "2013-09-14", "2013-11-30"),
        ("2013-10-13", "2013-10-20", "2013-10-27", "2014-01-13"),
        ("2013-10-27", "2013-11-03", "2013-11-10", "2014-01-27"),
        ("2015-11-30", "2015-12-07", "2015-12-14", "2016-02-29"),
    ];

    /// <summary>The first moment of a day in Copenhagen, in UTC: an hour earlier in summer.</summary>
    private static readonly (string Day, string Begins)[] Nights =
    [
        ("2013-03-30", "2013-03-29T23:00:00Z"), ("2013-03-31", "2013-03-30T23:00:00Z"), ("2013-04-01", "2013-03-31T22:00:00Z"),
        ("2013-10-26", "2013-10-25T22:00:00Z"), ("2013-10-27", "2013-10-26T22:00:00Z"), ("2013-10-28", "2013-10-27T23:00:00Z"),
        ("2012-02-29", "2012-02-28T23:00:00Z"), ("2012-03-01", "2012-02-29T23:00:00Z"), ("2013-01-01", "2012-12-31T23:00:00Z"),
        ("2013-07-01", "2013-06-30T22:00:00Z"),
    ];

    public static TheoryData<string, string> TwoNights => new()
    {
        { BothDatabases.Sqlite, "2014-03-23" }, { BothDatabases.Postgres, "2014-03-23" },
        { BothDatabases.Sqlite, "2014-10-19" }, { BothDatabases.Postgres, "2014-10-19" },
    };

    [Fact]
    public async Task Reminder_expiry_and_three_months_fall_on_the_days_of_the_table()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var room = new CaseworkRoom(database.Database);
        var right = 0;
        foreach (var (from, reminder, expiry, threeMonths) in Table)
        {
            var asked = AMatch(MatchStates.Proposed) with { ProposedOn = Day(from), AskedOn = Day(from) };
            var started = AMatch(MatchStates.Active) with { StartedOn = Day(from) };
            room.Get<ReminderDays>().DueOn(asked).ShouldBe(Day(reminder), from);
            room.Get<ExpireMatch>().DueOn(asked).ShouldBe(Day(expiry), from);
            Waves.DueOn(Waves.ThreeMonths, started).ShouldBe(Day(threeMonths), from);
            (started with { EndedOn = Day(threeMonths).AddDays(-1) }).WasShort.ShouldBeTrue(from);
            (started with { EndedOn = Day(threeMonths) }).WasShort.ShouldBeFalse(from);
            right += 5;
        }

        print.WriteLine($"{right} of {Table.Length * 5} days are right");
    }

    [Fact]
    public async Task The_casework_day_begins_at_midnight_in_Copenhagen_also_on_the_nights_of_the_table()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var room = new CaseworkRoom(database.Database);
        foreach (var (day, begins) in Nights)
        {
            var moment = DateTimeOffset.Parse(begins, CultureInfo.InvariantCulture);
            room.Time.AdjustTime(moment);
            room.Clocks.Today.ShouldBe(Day(day));
            room.Time.AdjustTime(moment - TimeSpan.FromMilliseconds(1));
            room.Clocks.Today.ShouldBe(Day(day).AddDays(-1));
        }

        print.WriteLine($"{Nights.Length} of {Nights.Length} days begin at midnight in Copenhagen");
    }

    [SkippableTheory, MemberData(nameof(TwoNights))]
    public async Task Over_a_night_when_the_clocks_change_reminder_and_expiry_come_at_midnight_in_Copenhagen(string engine, string asked)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        city.Room.Time.AdjustTime(Midnight(Day(asked)) + TimeSpan.FromHours(1));
        await city.ProposedAsync();

        city.Room.Time.AdjustTime(Midnight(Day(asked).AddDays(7)) - TimeSpan.FromSeconds(1));
        (await city.SweepAsync("reminders")).Done.ShouldBe(0);
        city.Room.Time.AdjustTime(Midnight(Day(asked).AddDays(7)));
        (await city.SweepAsync("reminders")).Done.ShouldBe(1);
        city.Room.Time.AdjustTime(Midnight(Day(asked).AddDays(15)) - TimeSpan.FromSeconds(1));
        (await city.SweepAsync("expiry")).Done.ShouldBe(1);
    }

    private static Match AMatch(string state) => new() { Id = "m", Programme = "host", ParticipantId = "p", VolunteerId = "v", State = state };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset Midnight(DateOnly day)
    {
        var copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, copenhagen.GetUtcOffset(local)).ToUniversalTime();
    }
}
