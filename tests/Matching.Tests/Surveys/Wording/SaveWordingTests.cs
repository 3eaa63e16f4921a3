using Matching.Surveys.Wording;
using Matching.TestData;

namespace Matching.Tests.Surveys.Wording;

public class SaveWordingTests
{
    private static readonly QuestionText Glad = new()
    {
        Programme = "host", Side = Sides.Participant, TextCode = "satisfaction", Danish = "Er du glad for at være med?", English = "Are you glad to take part?",
    };

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task New_words_are_a_new_version_with_who_when_and_why_and_the_old_ones_stay(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        var save = city.Get<SaveWording>();

        (await save.HandleAsync(Glad, 0, city.Room.By("admin", "plainer"))).ShouldBe(new SaveWordingOutcome.Saved(1));
        (await save.HandleAsync(Glad with { Danish = "Glad?" }, 1, city.Room.By("admin", "shorter"))).ShouldBe(new SaveWordingOutcome.Saved(2));
        (await save.HandleAsync(Glad, 2, city.Room.By("admin", "back again"))).ShouldBe(new SaveWordingOutcome.Saved(3));

        var versions = await city.Get<CurrentWording>().VersionsAsync("host", Sides.Participant, "satisfaction");
        versions.Select(version => (version.Version, version.Danish, version.Why)).ShouldBe(
            [(3, Glad.Danish, "back again"), (2, "Glad?", "shorter"), (1, Glad.Danish, "plainer"), (0, "Jeg er glad for at være med.", null)]);
        (await city.Get<CurrentWording>().AskedAsync("host", Sides.Participant, "3m", null)).Single(text => text.Question == "satisfaction").Version.ShouldBe(3);
        (await city.Get<CurrentWording>().AskedAsync("mentor", Sides.Participant, "3m", null)).Single(text => text.Question == "satisfaction").Version.ShouldBe(0, "another programme");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_cannot_be_saved_is_refused_with_what_is_wrong(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        var save = city.Get<SaveWording>();
        var why = city.Room.By("admin", "plainer");

        (await save.HandleAsync(Glad with { English = "" }, 0, why)).ShouldBeOfType<SaveWordingOutcome.TextIsMissing>();
        (await save.HandleAsync(Glad with { English = new string('x', 301) }, 0, why)).ShouldBeOfType<SaveWordingOutcome.TextIsTooLong>();
        (await save.HandleAsync(Glad, 0, city.Room.By("admin"))).ShouldBeOfType<SaveWordingOutcome.ReasonIsMissing>();
        (await save.HandleAsync(Glad, 0, city.Room.By("admin", new string('x', 4001)))).ShouldBeOfType<SaveWordingOutcome.ReasonIsTooLong>();
        (await save.HandleAsync(Glad with { TextCode = "income" }, 0, why)).ShouldBeOfType<SaveWordingOutcome.UnknownText>();
        (await save.HandleAsync(Glad, 7, why)).ShouldBeOfType<SaveWordingOutcome.ChangedMeanwhile>();
        await save.HandleAsync(Glad, 0, why);
        (await save.HandleAsync(Glad, 0, why)).ShouldBeOfType<SaveWordingOutcome.ChangedMeanwhile>();
        (await save.HandleAsync(Glad, 1, why)).ShouldBeOfType<SaveWordingOutcome.NothingChanged>();
    }
}
