using System.Globalization;

namespace Matching.People;

/// <summary>The words for codes that people meet: languages, goals, time slots, segments, fields of work, age bands.</summary>
public static class PeopleTexts
{
    public static readonly Sentences Sentences = new(typeof(PeopleTexts));

    /// <summary>The word for one code of a closed list, or the code itself where a city added its own.</summary>
    public static string Word(string list, string code, CultureInfo culture) => Sentences.Find($"{list}.{code}", culture) ?? code;

    public static string Language(string code, CultureInfo culture) =>
        Sentences.Find($"language.{code}", culture) ?? CultureInfo.GetCultureInfo(code).EnglishName;

    public static IReadOnlyList<string> Words(string list, Tags codes, CultureInfo culture) => [.. codes.Select(c => Word(list, c, culture))];

    /// <summary>An ISCO-08 code as its main group in words.</summary>
    public static string? FieldOfWork(string? occupation, CultureInfo culture) =>
        string.IsNullOrEmpty(occupation) ? null : Word("work", occupation[..1], culture);

    /// <summary>An age as a band of ten years or so; null where the birth year is unknown.</summary>
    public static string? AgeBand(int? age, CultureInfo culture) => AgeBandCode(age) is { } band ? Word("age", band, culture) : null;

    /// <summary>The band without a language.</summary>
    public static string? AgeBandCode(int? age) => age switch
    {
        null => null,
        < 16 => "under-16",
        <= 25 => "16–25",
        <= 35 => "26–35",
        <= 45 => "36–45",
        <= 55 => "46–55",
        <= 65 => "56–65",
        _ => "over-65",
    };

    public static string FirstName(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? name : words[0];
    }
}
