using Matching.Tests.Kpi;

namespace Matching.Tests.Samples;

public class SamplePeopleTests
{
    private static readonly DateOnly Today = new(2013, 8, 1);
    private static readonly string[] Goals = ["job-search", "danish", "network", "city-life", "family", "education", "culture", "housing"];
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] Segments = ["expat", "expat_family", "refugee", "student", "young", "other"];

    private static IEnumerable<SampleRow> Everybody => SampleFolder.Participants.Concat(SampleFolder.Volunteers);

    [Fact]
    public void Nobody_can_be_a_real_person_by_name_mail_or_phone()
    {
        Everybody.CountBy(p => p["name"], StringComparer.Ordinal).ShouldAllBe(n => n.Value == 1);
        foreach (var person in Everybody)
        {
            person["email"].ShouldMatch(@"^([a-z.-]+@example\.(org|com|net))?$");
            person["phone"].ShouldMatch(@"^('\+45 00 \d\d \d\d \d\d)?$");
        }
    }

    [Fact]
    public void Codes_are_those_of_the_closed_lists()
    {
        foreach (var person in Everybody)
        {
            person["programme"].ShouldBeOneOf("host", "mentor");
            person["gender"].ShouldBeOneOf("f", "m", "x", "");
            person.List("languages").ShouldAllBe(l => l.Length == 2);
            person.List("languages").Distinct(StringComparer.Ordinal).Count().ShouldBe(person.List("languages").Length);
            person.List("availability").ShouldAllBe(s => Days.Contains(s.Substring(0, 3), StringComparer.Ordinal) && (s.EndsWith("-day") || s.EndsWith("-evening")));
            person["occupation"].ShouldMatch(@"^\d{0,4}$");
        }

        SampleFolder.Participants.SelectMany(p => p.List("goals")).ShouldAllBe(g => Goals.Contains(g, StringComparer.Ordinal));
        SampleFolder.Volunteers.SelectMany(v => v.List("offers").Concat(v.List("hopes"))).ShouldAllBe(g => Goals.Contains(g, StringComparer.Ordinal));
        SampleFolder.Participants.Select(p => p["segment"]).Distinct(StringComparer.Ordinal).ShouldBe(Segments, ignoreOrder: true);
    }

    [SkippableFact]
    public void Districts_and_occupations_are_in_the_reference_tables()
    {
        var folder = Reference.Find("reference");
        var districts = Codes(Path.Combine(folder, "districts.csv"));
        var occupations = Codes(Path.Combine(folder, "isco08_groups.csv"));
        Everybody.Select(p => p["district"]).Where(d => d.Length > 0).ShouldAllBe(d => districts.Contains(d));
        Everybody.Select(p => p["occupation"]).Where(o => o.Length > 0).ShouldAllBe(o => occupations.Contains(o));
        Everybody.Select(p => p["district"]).Distinct(StringComparer.Ordinal).Count().ShouldBe(districts.Count + 1, "all districts, and some who did not say");
    }

    [Fact]
    public void Nothing_happens_after_the_day_of_the_demo()
    {
        foreach (var column in new[] { "registered_on", "consent_on" })
            Everybody.ShouldAllBe(p => !(p.Day(column) > Today));
        SampleFolder.Participants.ShouldAllBe(p => !(p.Day("waiting_since") > Today) && !(p.Day("arrived_on") > p.Day("registered_on")));
        SampleFolder.Volunteers.ShouldAllBe(v => !(v.Day("vetted_on") > Today) && !(v.Day("vetted_on") < v.Day("registered_on")));
        SampleFolder.Volunteers.ShouldAllBe(v => !(v.Day("child_certificate_on") > Today));
    }

    [Fact]
    public void Volunteers_have_one_to_three_places()
    {
        SampleFolder.Volunteers.Select(v => v.Number("capacity")).Distinct().Order().ShouldBe([1, 2, 3]);
    }

    private static HashSet<string> Codes(string file) =>
        SampleTable.Parse(File.ReadAllText(file).Replace("\r", "")).Select(r => r["code"]).ToHashSet(StringComparer.Ordinal);
}
