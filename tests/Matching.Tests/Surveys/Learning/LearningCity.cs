using System.Globalization;
using System.Text;

namespace Matching.Tests.Surveys.Learning;

/// <summary>
/// Files of a made-up programme: each participant was proposed to some volunteers in turn, and matches lasted more often with volunteers who play
/// chess. The same seed gives the same files.
/// </summary>
internal static class LearningCity
{
    public const string AsOf = "2013-08-01";

    public const int Candidates = 4;

    private static readonly string[] Interests = ["music", "films", "cooking", "football"];

    /// <summary>Writes participants.csv, volunteers.csv, matches.csv, surveys.csv and a folds.csv of five folds by participant.</summary>
    public static void WriteTo(string folder, int participants, int seed = 1, bool onlyMenPlay = false)
    {
        var random = new Random(seed);
        Directory.CreateDirectory(folder);
        var people = new StringBuilder("id,programme,segment,name,email,phone,birth_year,gender,languages,district,occupation,interests,goals,availability,wants_gender,registered_on,consent_on\n");
        var volunteers = new StringBuilder("id,programme,name,email,phone,birth_year,gender,languages,district,occupation,sector,interests,offers,availability,accepts_gender,capacity,vetted_on,child_certificate_on,registered_on,consent_on\n");
        var matches = new StringBuilder("id,programme,participant,volunteer,proposed_on,state,started_on,ended_on,end_reason\n");
        var surveys = new StringBuilder("match,respondent,wave,question,answer,answered_on\n");
        var folds = new StringBuilder("match,fold\n");
        var plays = new bool[participants * 2];
        for (var volunteer = 0; volunteer < plays.Length; volunteer++)
        {
            plays[volunteer] = random.Next(2) == 0;
            volunteers.Append(CultureInfo.InvariantCulture, $"v{volunteer},host,Name {volunteer},,,{random.Next(1940, 1990)},{(onlyMenPlay && plays[volunteer] ? "m" : "f")},da|en,valby,{random.Next(1, 10)},,{Some()}{(plays[volunteer] ? "|chess" : "")},danish|network,mon-evening|sat-day,any,{random.Next(1, 4)},2009-01-01,,2009-01-01,2009-01-01\n");
        }

        for (var participant = 0; participant < participants; participant++)
        {
            var day = new DateOnly(2010, 1, 1).AddDays(participant * 900 / participants);
            people.Append(CultureInfo.InvariantCulture, $"p{participant},host,expat,Name {participant},,,{random.Next(1960, 1995)},m,en,noerrebro,{random.Next(1, 10)},{Some()},danish,mon-evening,any,{day.AddDays(-30):yyyy-MM-dd},{day.AddDays(-30):yyyy-MM-dd}\n");
            for (var candidate = 0; candidate < Candidates; candidate++)
            {
                var volunteer = random.Next(plays.Length);
                var lasts = random.NextDouble() < (plays[volunteer] ? 0.75 : 0.25);
                var id = $"m{participant}-{candidate}";
                var state = lasts ? $"ended,{day:yyyy-MM-dd},{day.AddDays(220):yyyy-MM-dd},goal_reached" : candidate % 2 == 0 ? "declined,,," : $"ended,{day:yyyy-MM-dd},{day.AddDays(40):yyyy-MM-dd},no_fit";
                matches.Append(CultureInfo.InvariantCulture, $"{id},host,p{participant},v{volunteer},{day:yyyy-MM-dd},{state}\n");
                folds.Append(CultureInfo.InvariantCulture, $"{id},{participant % 5}\n");
                if (lasts && random.Next(2) == 0)
                {
                    surveys.Append(CultureInfo.InvariantCulture, $"{id},participant,6m,satisfaction,{random.Next(1, 6)},{day.AddDays(190):yyyy-MM-dd}\n");
                }
            }
        }

        foreach (var (file, text) in new[] { ("participants", people), ("volunteers", volunteers), ("matches", matches), ("surveys", surveys) })
        {
            File.WriteAllText(Path.Combine(folder, file + ".csv"), text.ToString());
        }

        File.WriteAllText(Path.Combine(Path.GetDirectoryName(folder)!, "folds.csv"), folds.ToString());

        string Some() => string.Join('|', Interests.Where(_ => random.Next(2) == 0).DefaultIfEmpty("music"));
    }
}
