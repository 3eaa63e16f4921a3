using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Scoring;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Matching.Benchmarks;

/// <summary>The city as it is shipped: rules, criteria and weights of the repository's settings.</summary>
internal static class City
{
    /// <summary>The repository, found from where this program was built.</summary>
    public static string Repository { get; } = Above(AppContext.BaseDirectory);

    private static readonly IConfiguration Settings =
        new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository, "appsettings.json")).Build();

    public static PeopleSettings People { get; } = Bound<PeopleSettings>(PeopleSettings.Section);

    public static CitySettings Itself { get; } = Bound<CitySettings>(CitySettings.Section);

    public static EligibilityRules Rules { get; } =
        new(Options.Create(Bound<EligibilitySettings>(EligibilitySettings.Section)), Options.Create(Itself));

    public static IOptions<SuggestionSettings> Suggestions { get; } = Options.Create(Bound<SuggestionSettings>(SuggestionSettings.Section));

    public static CriteriaList Criteria { get; } = new(Suggestions, Options.Create(Itself));

    public static Weights WeightsOf(string programme) => new(programme, version: 0, Suggestions.Value.Weights[programme]);

    private static T Bound<T>(string section) => Settings.GetRequiredSection(section).Get<T>()!;

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Matching.sln")) ? folder : Above(Directory.GetParent(folder)!.FullName);
}
