using Matching.Kpi.Records;

namespace Matching.Kpi.Disaggregation;

/// <summary>
/// What people are grouped by. The categories are a list that is known beforehand and not read from the records, so that the list
/// itself tells nothing; who fits none of them is in <see cref="Unknown"/>, the last.
/// </summary>
public sealed record GroupDimension
{
    /// <summary>Segment, of participants.</summary>
    public const string Segment = "segment";

    /// <summary>District of the city.</summary>
    public const string District = "district";

    /// <summary>Gender.</summary>
    public const string Gender = "gender";

    /// <summary>Age band: the age is the year of the figures minus the year of birth.</summary>
    public const string AgeBand = "age";

    /// <summary>The category of those of whom it is not known.</summary>
    public const string Unknown = "";

    private static readonly string[] Segments = ["expat", "expat_family", "refugee", "student", "young", "other"];
    private static readonly string[] Bands = ["under-16", "16–25", "26–35", "36–45", "46–55", "56–65", "over-65"];

    private readonly Dictionary<string, int> places;

    private GroupDimension(string code, IEnumerable<string> categories)
    {
        Code = code;
        Categories = [.. categories, Unknown];
        places = Categories.Select((category, place) => (category, place)).ToDictionary(c => c.category, c => c.place, StringComparer.Ordinal);
    }

    /// <summary>The codes, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } = [Segment, District, Gender, AgeBand];

    /// <summary>One of <see cref="All"/>.</summary>
    public string Code { get; }

    /// <summary>Its categories, <see cref="Unknown"/> last.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>A dimension by its code.</summary>
    /// <param name="code">One of <see cref="All"/>.</param>
    /// <param name="districts">The city's districts, in the city's order.</param>
    /// <exception cref="ArgumentException">Another code.</exception>
    public static GroupDimension Of(string code, IReadOnlyList<string> districts) => code switch
    {
        Segment => new(code, Segments),
        District => new(code, districts.Distinct(StringComparer.Ordinal).Where(d => d.Length > 0)),
        Gender => new(code, ["f", "m", "x"]),
        AgeBand => new(code, Bands),
        _ => throw new ArgumentException($"There is no dimension '{code}'.", nameof(code)),
    };

    internal int PlaceOf(GroupedPerson? person, int year) => places.GetValueOrDefault(CategoryOf(person, year) ?? Unknown, Categories.Count - 1);

    private string? CategoryOf(GroupedPerson? person, int year) => Code switch
    {
        Segment => person?.Segment,
        District => person?.District,
        Gender => person?.Gender,
        _ => person?.BirthYear is { } birth ? Band(year - birth) : null,
    };

    // The bands that caseworkers see on people's pages.
    private static string Band(int age) => age switch
    {
        < 16 => Bands[0],
        <= 25 => Bands[1],
        <= 35 => Bands[2],
        <= 45 => Bands[3],
        <= 55 => Bands[4],
        <= 65 => Bands[5],
        _ => Bands[6],
    };
}
