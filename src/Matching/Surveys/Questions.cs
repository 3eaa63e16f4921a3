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

    /// <summary>Asked of volunteers only; no figure is made of them.</summary>
    public const string GoesWell = "goes_well";
    public const string WouldAgain = "would_again";

    /// <summary>The field for the person's own words, one in each survey. It may be left empty, is no answer and in no figure.</summary>
    public const string Words = "words";

    public const string DontKnow = "dont_know";

    /// <summary>Letters that the person's own words may have.</summary>
    public const int LongestWords = 4000;

    public static readonly IReadOnlyList<string> All = [KnowsServices, FeelsIncluded, StaysInDenmark, OccupationNow, Satisfaction];

    public static readonly IReadOnlyList<string> OfVolunteers = [GoesWell, WouldAgain];

    public static readonly IReadOnlyList<string> Scale = ["1", "2", "3", "4", "5", DontKnow];
    public static readonly IReadOnlyList<string> Occupations = ["job", "education", "neither", DontKnow];

    /// <summary>Questions with a wording of their own at the start, where nothing has changed yet.</summary>
    private static readonly IReadOnlyList<string> OtherwiseAtStart = [KnowsServices, FeelsIncluded, StaysInDenmark];

    public static IReadOnlyList<string> AnswersTo(string question) => question == OccupationNow ? Occupations : Scale;

    /// <summary>What is asked after 3 and 6 months and at the end, before a city's own questions.</summary>
    public static IReadOnlyList<string> For(string side, string programme, string? segment) => (side, programme) switch
    {
        (Sides.Participant, Programmes.Host) when Segments.Expats.Contains(segment, StringComparer.Ordinal) =>
            [KnowsServices, FeelsIncluded, StaysInDenmark, Satisfaction],
        (Sides.Participant, Programmes.Host) => [KnowsServices, FeelsIncluded, Satisfaction],
        (Sides.Participant, _) => [OccupationNow, Satisfaction],
        _ => [GoesWell, Satisfaction, WouldAgain],
    };

    /// <summary>The same in one wave: at the start nobody can say yet how glad they are.</summary>
    public static IReadOnlyList<string> For(string side, string programme, string? segment, string wave) =>
        wave == Waves.Start ? [.. For(side, programme, segment).Where(question => question is not (Satisfaction or GoesWell or WouldAgain))] : For(side, programme, segment);

    /// <summary>Under which code the words of a question stand: its own, or <c>question.start</c> where the start has other words.</summary>
    public static string TextCode(string question, string wave) =>
        wave == Waves.Start && OtherwiseAtStart.Contains(question, StringComparer.Ordinal) ? question + ".start" : question;

    /// <summary>The question of a text code.</summary>
    public static string OfTextCode(string textCode) => textCode.Split('.')[0];
}
