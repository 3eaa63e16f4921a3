namespace Matching.Suggestions.Criteria;

/// <summary>The stable codes of the criteria.</summary>
public static class CriterionCodes
{
    public const string Goals = "goals";
    public const string Occupation = "occupation";
    public const string Language = "language";
    public const string Interests = "interests";
    public const string Availability = "availability";
    public const string Distance = "distance";
    public const string Age = "age";

    public static readonly IReadOnlyList<string> InOrder = [Goals, Occupation, Language, Interests, Availability, Distance, Age];

    /// <summary>The place of a code in <see cref="InOrder"/>.</summary>
    public static int PlaceOf(string code) => Places[code];

    private static readonly Dictionary<string, int> Places =
        Enumerable.Range(0, InOrder.Count).ToDictionary(place => InOrder[place], place => place, StringComparer.Ordinal);
}
