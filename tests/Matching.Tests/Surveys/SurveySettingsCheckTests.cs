using Matching.Surveys;

namespace Matching.Tests.Surveys;

public class SurveySettingsCheckTests
{
    [Fact]
    public void Settings_as_shipped_and_four_questions_a_side_are_fine() =>
        Slips(new SurveySettings { ReminderDays = [7, 14], Asked = Asking("a", "b", "c", "d"), Questions = ["only-imported"] }).ShouldBeEmpty();

    [Fact]
    public void What_cannot_work_is_named()
    {
        Slips(new SurveySettings { LinkDays = 0 }).ShouldHaveSingleItem().ShouldContain("Surveys:LinkDays");
        Slips(new SurveySettings { ReminderDays = [14, 7] }).ShouldHaveSingleItem().ShouldContain("Surveys:ReminderDays");
        Slips(new SurveySettings { ReminderDays = [7, 30] }).ShouldHaveSingleItem().ShouldContain("below Surveys:LinkDays");
        Slips(new SurveySettings { ReminderDays = [1, 2, 3] }).ShouldHaveSingleItem().ShouldContain("at most two");
        Slips(new SurveySettings { Asked = Asking("a", "b", "c", "d", "e") }).ShouldHaveSingleItem().ShouldContain("at most 4");
        Slips(new SurveySettings { Asked = Asking("Has friends") }).ShouldHaveSingleItem().ShouldContain("\"Has friends\"");
        Slips(new SurveySettings { Asked = Asking("words") }).ShouldHaveSingleItem().ShouldContain("\"words\"");
        Slips(new SurveySettings { Asked = Asking("satisfaction") }).ShouldHaveSingleItem().ShouldContain("asked anyway");
        Slips(new SurveySettings { Asked = new Dictionary<string, OwnQuestions>(StringComparer.Ordinal) { ["friends"] = new() } }).ShouldHaveSingleItem().ShouldContain("no programme");
    }

    private static Dictionary<string, OwnQuestions> Asking(params string[] codes) =>
        new(StringComparer.Ordinal) { ["host"] = new OwnQuestions { Participant = codes } };

    private static IEnumerable<string> Slips(SurveySettings settings) => new SurveySettingsCheck().Validate(null, settings).Failures ?? [];
}
