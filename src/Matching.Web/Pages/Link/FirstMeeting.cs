using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Matching.FollowUps;
using Matching.Matches;
using Matching.People;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>A first meeting as a file for a calendar: a time of their own choice, with one that suits both to begin with.</summary>
public sealed class FirstMeeting(Clocks clocks, FollowUpRules rules)
{
    private const int DayHour = 10;
    private const int EveningHour = 18;
    private const int DaysLookedAhead = 14;

    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
    private static readonly Texts<LinkTexts> T = new();

    /// <summary>The next time, from tomorrow on, at which both have said that they are free; else the evening before the first contact is due.</summary>
    public DateTime Suggest(ContactPage page)
    {
        var tomorrow = clocks.Today.AddDays(1);
        foreach (var day in Enumerable.Range(0, DaysLookedAhead).Select(tomorrow.AddDays))
        {
            var name = day.DayOfWeek.ToString()[..3].ToLowerInvariant();
            if (page.SharedAvailability.FirstOrDefault(slot => slot.StartsWith(name + "-", StringComparison.Ordinal)) is { } slot)
            {
                return day.ToDateTime(new TimeOnly(slot.EndsWith("-day", StringComparison.Ordinal) ? DayHour : EveningHour, 0));
            }
        }

        var due = rules.FirstContactDue(page.StartedOn);
        return (due > tomorrow ? due : tomorrow).ToDateTime(new TimeOnly(EveningHour, 0));
    }

    /// <param name="page">Whom they meet. Their first name only: calendars are shared and copied.</param>
    /// <param name="local">When, as the clocks in Copenhagen show it.</param>
    /// <param name="id">The same for the same link, so that a file opened twice is one meeting.</param>
    public string File(ContactPage page, DateTime local, string id)
    {
        // A time that the clocks jump over in spring is the one an hour later.
        var shown = Copenhagen.IsInvalidTime(local) ? local.AddHours(1) : local;
        var start = TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(shown, DateTimeKind.Unspecified), Copenhagen);
        var calendar = new Calendar { ProductId = "-//Matching//First meeting//EN", Method = CalendarMethods.Publish };
        calendar.Events.Add(new CalendarEvent
        {
            Uid = id,
            DtStamp = new CalDateTime(clocks.System.GetUtcNow().UtcDateTime, hasTime: true),
            Summary = T["meeting.summary", PeopleTexts.FirstName(page.OtherName)],
            Description = T["meeting.description"],
            Start = new CalDateTime(start, hasTime: true),
            End = new CalDateTime(start.AddHours(1), hasTime: true),
        });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
