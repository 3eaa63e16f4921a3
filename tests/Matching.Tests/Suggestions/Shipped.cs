using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Scoring;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Matching.Tests.Suggestions;

/// <summary>The feature as it is shipped: with the settings of the repository's appsettings.json.</summary>
internal static class Shipped
{
    public static IConfigurationRoot Configuration { get; } =
        new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build();

    public static CitySettings City { get; } = Bound<CitySettings>(CitySettings.Section);

    public static PeopleSettings People { get; } = Bound<PeopleSettings>(PeopleSettings.Section);

    public static SuggestionSettings Settings { get; } = Bound<SuggestionSettings>(SuggestionSettings.Section);

    public static EligibilityRules Rules { get; } =
        new(Options.Create(Bound<EligibilitySettings>(EligibilitySettings.Section)), Options.Create(City));

    public static CriteriaList Criteria { get; } = new(Options.Create(Settings), Options.Create(City));

    public static Suggester Suggester { get; } = new(Rules, Criteria);

    public static Weights WeightsOf(string programme) => new(programme, version: 0, Settings.Weights[programme]);

    public static Scorer ScorerFor(string programme) => new(Criteria, WeightsOf(programme));

    /// <summary>A list in which nobody waits before, nobody is set aside and nothing is raised.</summary>
    public static SuggestionList Suggest(
        this Suggester suggester, Participant participant, IEnumerable<Volunteer> volunteers, IReadOnlySet<string> excluded, DateOnly on, int top) =>
        suggester.Suggest(participant, volunteers, new Circumstances { Weights = WeightsOf(participant.Programme), Excluded = excluded }, on, top);

    private static T Bound<T>(string section) => Configuration.GetRequiredSection(section).Get<T>()!;
}
