using System.Globalization;
using Matching.Database;
using Matching.Files;
using Matching.Matches;
using Matching.Surveys;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Results.Stored;

/// <summary>Random changes by use cases and imports, of everything that figures are counted from.</summary>
internal sealed class FigureHistory(MatchingDatabase database, CaseworkRoom room, int seed)
{
    private const int People = 8;

    private static readonly string[] Segments = ["expat", "expat_family", "refugee", "student", "young", "other", ""];

    private readonly Random dice = new(seed);
    private readonly List<string> asked = [];
    private int files;

    public async Task FillAsync()
    {
        await database.AddAsync([.. Enumerable.Range(0, People).Select(i => (i % 2 == 0 ? AParticipant() : AParticipant().Young()).WithId($"p{i}").Build())]);
        await database.AddAsync([.. Enumerable.Range(0, People).Select(i => AVolunteer().WithId($"v{i}").InProgramme(i % 2 == 0 ? "host" : "mentor").WithCapacity(3).Build())]);
    }

    /// <returns>What was done, or tried.</returns>
    public async Task<string> StepAsync() => dice.Next(9) switch
    {
        0 or 1 => await ProposeAsync(),
        2 or 3 => await AnswerAsync(),
        4 => await EndAsync(),
        5 => await SurveyAsync(),
        6 => await ImportPeopleAsync(),
        7 => await ImportMatchesAsync(),
        _ => Pass(),
    };

    private string Pass()
    {
        var days = dice.Next(5) == 0 ? 120 : dice.Next(1, 30);
        room.Time.Advance(TimeSpan.FromDays(days));
        return $"{days} days pass";
    }

    private async Task<string> ProposeAsync()
    {
        var (half, other) = (dice.Next(2), dice.Next(People / 2));
        var outcome = await room.Get<ProposeMatch>().HandleAsync($"p{(dice.Next(People / 2) * 2) + half}", $"v{(other * 2) + half}", room.By("karen"));
        if (outcome is ProposeOutcome.Proposed proposed)
        {
            asked.Add(proposed.MatchId);
            return "proposed";
        }

        return outcome.GetType().Name;
    }

    private async Task<string> AnswerAsync()
    {
        if (asked.Count == 0)
        {
            return "nothing to answer";
        }

        var match = asked[dice.Next(asked.Count)];
        foreach (var side in new[] { Sides.Volunteer, Sides.Participant })
        {
            await room.Get<RecordAnswer>().HandleAsync(match, new GivenAnswer(side, dice.Next(6) > 0, room.Clocks.Today, AnswerWays.Phone, Reason: "other"), room.By("karen"));
        }

        return $"answered {match}";
    }

    private async Task<string> EndAsync()
    {
        if (asked.Count == 0)
        {
            return "nothing to end";
        }

        var match = asked[dice.Next(asked.Count)];
        var outcome = await room.Get<EndMatch>().HandleAsync(match, room.Clocks.Today.AddDays(-dice.Next(3)), "no_time", Sides.Participant, room.By("karen"));
        return $"end of {match}: {outcome.GetType().Name}";
    }

    private async Task<string> SurveyAsync()
    {
        if (asked.Count == 0)
        {
            return "nothing to ask";
        }

        var match = asked[dice.Next(asked.Count)];
        var wave = new[] { "3m", "6m", "end" }[dice.Next(3)];
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in new[] { "knows_services", "feels_included", "stays_in_denmark", "satisfaction" })
        {
            given[question] = dice.Next(1, 6).ToString(CultureInfo.InvariantCulture);
        }

        given["occupation_now"] = dice.Next(2) == 0 ? "job" : "neither";
        var outcome = await room.Get<RecordSurvey>().HandleAsync(new DueSurvey(match, Sides.Participant, wave, default), given, "phone", room.Clocks.Today, room.By("karen"));
        return $"survey {wave} of {match}: {outcome.GetType().Name}";
    }

    private Task<string> ImportPeopleAsync()
    {
        var (one, other) = (dice.Next(People), dice.Next(People));
        return ImportAsync(
            ("participants.csv", $"id,programme,segment,name,email,phone,birth_year,gender,languages,district,occupation,interests,goals,availability,wants_gender,registered_on,consent_on\r\n"
                + $"p{one},{Programme(one)},{Segments[dice.Next(Segments.Length)]},N,,,,,da,,,,,,any,{Day()},2011-01-01\r\n"),
            ("volunteers.csv", $"id,programme,name,email,phone,birth_year,gender,languages,district,occupation,sector,interests,offers,availability,accepts_gender,capacity,vetted_on,child_certificate_on,registered_on,consent_on\r\n"
                + $"v{other},{Programme(other)},N,,,,,da,,,,,,,any,3,{(dice.Next(4) == 0 ? "" : Day())},,2011-01-01,2011-01-01\r\n"));
    }

    private Task<string> ImportMatchesAsync()
    {
        var (id, half) = (dice.Next(6), dice.Next(2));
        var start = DateOnly.ParseExact(Day(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var end = dice.Next(3) == 0 ? "" : Text(start.AddDays(dice.Next(400)));
        return ImportAsync(
            ("matches.csv", "id,programme,participant,volunteer,proposed_on,state,started_on,ended_on,end_reason\r\n"
                + $"h{id}{half},{Programme(half)},p{(dice.Next(People / 2) * 2) + half},v{half},{Text(start)},{(end.Length == 0 ? "active" : "ended")},{Text(start)},{end},{(end.Length == 0 ? "" : "other")}\r\n"),
            ("surveys.csv", "match,respondent,wave,question,answer,answered_on\r\n"
                + $"h{id}{half},participant,{new[] { "start", "3m", "6m", "end" }[dice.Next(4)]},{(half == 0 ? "stays_in_denmark" : "occupation_now")},{(half == 0 ? dice.Next(1, 6).ToString(CultureInfo.InvariantCulture) : "education")},{Text(start.AddDays(dice.Next(300)))}\r\n"));
    }

    private async Task<string> ImportAsync(params (string Name, string Text)[] written)
    {
        var folder = Directory.CreateTempSubdirectory("matching-figures-");
        try
        {
            foreach (var (name, text) in written)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text);
            }

            var outcome = await room.Get<ImportFiles>().HandleAsync(
                folder.FullName, new ImportOptions { Partial = true, Overwrite = true }, Languages.English, room.By("karen"));
            return $"import {files++}: {outcome.GetType().Name}";
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string Day() => Text(new DateOnly(2011, 1, 1).AddDays(dice.Next(1000)));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Programme(int number) => number % 2 == 0 ? "host" : "mentor";
}
