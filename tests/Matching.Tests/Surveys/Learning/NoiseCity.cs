using System.Globalization;
using System.Text;

namespace Matching.Tests.Surveys.Learning;

/// <summary>
/// Files of a made-up programme in which nothing tells what becomes of a pair: each participant is proposed to one volunteer after another, drawn by
/// lot from those who have signed up, until a match lasts or patience is out. So the one that lasted is always the last of its list, as in life.
/// </summary>
internal static class NoiseCity
{
    private const int Patience = 5;

    private static readonly string[] Interests = ["music", "films", "cooking", "football", "chess"];

    private static readonly DateOnly First = new(2009, 1, 1);

    /// <summary>Writes participants.csv, volunteers.csv and matches.csv.</summary>
    public static void WriteTo(string folder, int participants, int seed)
    {
        var random = new Random(seed);
        Directory.CreateDirectory(folder);
        var people = new StringBuilder("id,programme,segment,name,email,phone,birth_year,gender,languages,district,occupation,interests,goals,availability,wants_gender,registered_on,consent_on,children_under_15\n");
        var volunteers = new StringBuilder("id,programme,name,email,phone,birth_year,gender,languages,district,occupation,sector,interests,offers,availability,accepts_gender,capacity,vetted_on,child_certificate_on,registered_on,consent_on\n");
        var matches = new StringBuilder("id,programme,participant,volunteer,proposed_on,state,started_on,ended_on,end_reason\n");
        int[] signedUp = [.. Enumerable.Range(0, participants).Select(_ => random.Next(3 * 365)).Order()];
        foreach (var (volunteer, day) in signedUp.Index())
        {
            volunteers.Append(CultureInfo.InvariantCulture, $"v{volunteer},host,Name {volunteer},,,{random.Next(1940, 1990)},{"fm"[random.Next(2)]},da|en,valby,{random.Next(1, 10)},,{Some()},danish,{Slot()},any,{random.Next(1, 4)},2009-01-01,,{First.AddDays(day):yyyy-MM-dd},2009-01-01\n");
        }

        for (var participant = 0; participant < participants; participant++)
        {
            var day = First.AddDays(365 + participant * 730 / participants);
            people.Append(CultureInfo.InvariantCulture, $"p{participant},host,expat,Name {participant},,,{random.Next(1960, 1995)},{"fm"[random.Next(2)]},en,noerrebro,{random.Next(1, 10)},{Some()},danish,{Slot()},any,{day.AddDays(-random.Next(60)):yyyy-MM-dd},2009-01-01,{random.Next(3)}\n");
            for (var (candidate, lasts) = (0, false); candidate < Patience && !lasts; candidate++, day = day.AddDays(random.Next(20, 60)))
            {
                lasts = random.NextDouble() < 0.35;
                var volunteer = random.Next(signedUp.Count(other => First.AddDays(other) <= day));
                var state = lasts ? $"ended,{day:yyyy-MM-dd},{day.AddDays(220):yyyy-MM-dd},goal_reached" : "declined,,,";
                matches.Append(CultureInfo.InvariantCulture, $"m{participant}-{candidate},host,p{participant},v{volunteer},{day:yyyy-MM-dd},{state}\n");
            }
        }

        foreach (var (file, text) in new[] { ("participants", people), ("volunteers", volunteers), ("matches", matches) })
        {
            File.WriteAllText(Path.Combine(folder, file + ".csv"), text.ToString());
        }

        string Some() => string.Join('|', Interests.Where(_ => random.Next(2) == 0).DefaultIfEmpty("music"));

        string Slot() => random.Next(2) == 0 ? "mon-evening" : "sat-day";
    }
}
