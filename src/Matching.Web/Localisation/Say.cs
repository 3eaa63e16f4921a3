using System.Globalization;

namespace Matching.Web.Localisation;

/// <summary>Days and numbers as people read them, in the language of the request.</summary>
public static class Say
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public static bool InDanish => Culture.TwoLetterISOLanguageName == Languages.Danish.Name;

    private static bool InArabic => Culture.TwoLetterISOLanguageName == Languages.Arabic.Name;

    public static string Day(DateOnly day) => day.ToString(InDanish ? "d. MMMM yyyy" : "d MMMM yyyy", Culture);

    public static string Day(DateOnly? day, string unknown) => day is { } known ? Day(known) : unknown;

    /// <summary>A day and a time, as the clocks in Copenhagen showed it.</summary>
    public static string Moment(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, Copenhagen);
        return $"{Day(DateOnly.FromDateTime(local.DateTime))} {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>The time of day in Copenhagen.</summary>
    public static string Time(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Copenhagen).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>With the thousands apart.</summary>
    public static string Grouped(double number, int decimals) => number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Culture);

    public static string Number(double number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), Culture);

    /// <summary>"a, b and c". In Arabic each keeps its own direction, or Danish words in a row would be read from the wrong end.</summary>
    public static string List(IReadOnlyList<string> items) => InArabic ? Listed([.. items.Select(item => $"\u2068{item}\u2069")]) : Listed(items);

    private static string Listed(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(InArabic ? "، " : ", ", items.Take(items.Count - 1)) + (InDanish ? " og " : InArabic ? " و" : " and ") + items[^1],
    };

    /// <summary>What somebody wrote, between the marks of the reader's language.</summary>
    public static string Quoted(string words) => InDanish ? $"»{words}«" : InArabic ? $"«{words}»" : $"“{words}”";

    /// <summary>The first letter large: for a word that begins a line.</summary>
    public static string Begin(string words) => words.Length == 0 ? words : char.ToUpper(words[0], Culture) + words[1..];
}
