using Matching.Samples.Catalogue;
using Matching.Samples.Matches;
using Matching.Samples.Names;
using Matching.Samples.People;
using Matching.Samples.Surveys;

namespace Matching.Samples;

/// <summary>
/// Copenhagen's host and mentor programmes as they might have been in 2011-2013, and the city's status report for 2012. Everybody in it
/// is invented; the published figures come out of it by counting.
/// </summary>
public static class CopenhagenSample
{
    public const int Seed = 2012;

    /// <summary>The files by name, each as its whole text.</summary>
    public static IReadOnlyDictionary<string, string> Files()
    {
        var identity = new Identity(Throw("identity"));
        var hosts = new Hosts(Throw("hosts"), identity).Recruit();
        var plan = new HostPlan(Throw("host plan"), new(Throw("newcomers"), identity));
        var hostMatches = new HostStory(Throw("host matches"), plan, hosts).Tell();
        Circumstances.OfHosts(hosts, hostMatches, Throw("hosts' circumstances"));
        Circumstances.OfNewcomers(plan, hostMatches, Throw("newcomers' circumstances"));

        var mentoring = new MentorStory(Throw("mentoring"), new(Throw("young"), identity), new(Throw("mentors"), identity));
        var mentorMatches = mentoring.Tell();

        Numbering.Number(plan.People, "p-h");
        Numbering.Number(mentoring.People, "p-m");
        Numbering.Number(hosts, "v-h");
        Numbering.Number(mentoring.Volunteers, "v-m");
        Numbering.Number(hostMatches, "m-h");
        Numbering.Number(mentorMatches, "m-m");

        IReadOnlyList<Match> matches = [.. hostMatches, .. mentorMatches];
        IEnumerable<Answer> answers =
        [
            .. new NewcomerAnswers(Throw("newcomers' answers"), hostMatches).Answers,
            .. new YoungAnswers(Throw("young people's answers"), mentorMatches).Answers,
            .. VolunteerAnswers.To(matches, Throw("volunteers' answers")),
        ];
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["participants.csv"] = PeopleFiles.Participants(plan.People.Concat(mentoring.People)),
            ["volunteers.csv"] = PeopleFiles.Volunteers(hosts.Concat(mentoring.Volunteers)),
            ["matches.csv"] = MatchesFile.Of(matches),
            ["surveys.csv"] = SurveysFile.Of(answers),
            ["initiatives.csv"] = CatalogueFiles.Initiatives(),
            ["indicators.csv"] = CatalogueFiles.Indicators(),
            ["observations.csv"] = CatalogueFiles.Observations(),
        };
    }

    private static Dice Throw(string part) => new(Seed, part);
}
