using Matching.People;

namespace Matching.Surveys;

/// <summary>The fixed questions, who is asked them, and what may be answered.</summary>
public static class Questions
{
    public const string KnowsServices = "knows_services";
    public const string FeelsIncluded = "feels_included";
    public const string StaysInDenmark = "stays_in_denmark";
    public const string OccupationNow = "occupation_now";
    public const string Satisfaction = "satisfaction";

    public const string DontKnow = "dont_know";

    public static readonly IReadOnlyList<string> All = [KnowsServices, FeelsIncluded, StaysInDenmark, OccupationNow, Satisfaction];

    public static readonly IReadOnlyList<string> Scale = ["1", "2", "3", "4", "5", DontKnow];
    public static readonly IReadOnlyList<string> Occupations = ["job", "education", "neither", DontKnow];

    public static IReadOnlyList<string> AnswersTo(string question) => question == OccupationNow ? Occupations : Scale;

    public static IReadOnlyList<string> For(string side, string programme, string? segment) => (side, programme) switch
    {
        (Sides.Participant, Programmes.Host) when Segments.Expats.Contains(segment, StringComparer.Ordinal) =>
            [KnowsServices, FeelsIncluded, StaysInDenmark, Satisfaction],
        (Sides.Participant, Programmes.Host) => [KnowsServices, FeelsIncluded, Satisfaction],
        (Sides.Participant, _) => [OccupationNow, Satisfaction],
        _ => [Satisfaction],
    };
}
