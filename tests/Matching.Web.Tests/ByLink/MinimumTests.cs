using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Xunit.Abstractions;
using static Matching.TestData.A;

namespace Matching.Web.Tests.ByLink;

/// <summary>Requirement row 30: before both have said yes a page shows these fields and nothing else about anybody.</summary>
public sealed class MinimumTests(ITestOutputHelper print)
{
    private static readonly string[] Allowed = ["Alder", "Sprog", "Håber på hjælp til", "Kan hjælpe med", "Interesser", "Har tid", "Bydel", "Ønsker at arbejde med", "Arbejder med"];

    private static readonly string[] Secrets =
    [
        "Efternavnesen", "p-canary@example.org", "+45 11 11 11 11", "1996", "canary-household", "canary-group", "canary-city", "f-canary",
        "Hemmeligsen", "v-canary@example.org", "+45 22 22 22 22", "1971", "canary-sector", "canary-vgroup",
    ];

    [Theory]
    [InlineData(Programmes.Host)]
    [InlineData(Programmes.Mentor)]
    public async Task The_other_one_is_a_first_name_and_what_the_answer_needs(string programme)
    {
        await using var service = new MatchingApplication();
        await service.Database.AddAsync(AParticipant().WithId("p1").But(person => person with
        {
            Programme = programme, Segment = programme == Programmes.Mentor ? "young" : "expat", Name = "Amira Efternavnesen", Email = "p-canary@example.org", Phone = "+45 11 11 11 11", BirthYear = 1996,
            Gender = "f", Household = "canary-household", AuditGroup = "canary-group", City = null, ChildrenUnder15 = 0, ArrivedOn = null, Occupation = "2512", WantsGender = "any",
        }).Build());
        await service.Database.AddAsync(AVolunteer().WithId("v1").But(person => person with
        {
            Programme = programme, Name = "Søren Hemmeligsen", Email = "v-canary@example.org", Phone = "+45 22 22 22 22", BirthYear = 1971, Gender = "m", Sector = "canary-sector", AuditGroup = "canary-vgroup", Occupation = "2512",
        }).Build());
        var match = ((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync("p1", "v1", service.Change)).MatchId;
        var labels = new List<string>();

        labels.AddRange(await LabelsAsync(service, match, LinkPurposes.VolunteerAnswer));
        await service.Get<AcceptMatch>().HandleAsync(await service.TokenAsync(match, LinkPurposes.VolunteerAnswer), service.Change);
        labels.AddRange(await LabelsAsync(service, match, LinkPurposes.ParticipantAnswer));

        print.WriteLine($"Row 30 {programme}: {labels.Count} fields shown, beyond the list {labels.Except(Allowed).Count()}, secrets 0 of {Secrets.Length}");
        labels.Except(Allowed).ShouldBeEmpty();
        labels.ShouldContain("Alder");
    }

    private static async Task<IReadOnlyList<string>> LabelsAsync(MatchingApplication service, string match, string purpose)
    {
        var page = await service.Visitor().OpenAsync(await service.AddressAsync(match, purpose));
        var html = page.DocumentElement.OuterHtml;
        Secrets.Where(secret => html.Contains(secret, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(purpose);
        return page.All("main dt");
    }
}
