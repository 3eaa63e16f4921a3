namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>People parted by one attribute, or by two at once.</summary>
/// <param name="Name">Such as <c>gender</c>, or <c>gender*age_band</c>.</param>
/// <param name="Groups">The values that anybody has, ordinal.</param>
/// <param name="Of">The place in <paramref name="Groups"/> of each person; −1 where the attribute, or one of the two, is not known.</param>
public sealed record Grouping(string Name, IReadOnlyList<string> Groups, int[] Of)
{
    public const string Gender = "gender";
    public const string AgeBand = "age_band";
    public const string Segment = "segment";
    public const string Group = "group";

    private const string And = "*";

    private static readonly (string Name, Func<ProtectedPerson, string?> Value)[] Attributes =
    [
        (Gender, person => person.Gender), (AgeBand, person => person.AgeBand), (Segment, person => person.Segment), (Group, person => person.Group),
    ];

    public bool IsIntersection => Name.Contains(And, StringComparison.Ordinal);

    /// <summary>Every attribute that is known of anybody, and every two of them.</summary>
    public static IReadOnlyList<Grouping> All(IReadOnlyList<ProtectedPerson> people)
    {
        var known = Attributes.Where(attribute => people.Any(person => !string.IsNullOrEmpty(attribute.Value(person)))).ToList();
        return
        [
            .. known.Select(attribute => By(attribute.Name, people, attribute.Value)),
            .. from one in known.Index()
               from other in known.Skip(one.Index + 1)
               select By(one.Item.Name + And + other.Name, people, person => Both(one.Item.Value(person), other.Value(person))),
        ];
    }

    private static string? Both(string? one, string? other) => string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other) ? null : one + And + other;

    private static Grouping By(string name, IReadOnlyList<ProtectedPerson> people, Func<ProtectedPerson, string?> value)
    {
        string[] groups = [.. people.Select(value).OfType<string>().Where(group => group.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new Grouping(name, groups, [.. people.Select(person => value(person) is { Length: > 0 } group ? Array.IndexOf(groups, group) : -1)]);
    }
}
