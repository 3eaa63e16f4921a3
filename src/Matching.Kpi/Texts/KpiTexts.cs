using System.Globalization;
using System.Resources;
using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Texts;

/// <summary>The words of figures and reports in Danish (neutral) and English.</summary>
public static class KpiTexts
{
    private static readonly ResourceManager Resources = new(typeof(KpiTexts));

    /// <summary>Danish.</summary>
    public static CultureInfo Danish { get; } = CultureInfo.GetCultureInfo("da");

    /// <summary>English.</summary>
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public static string Get(string key, CultureInfo culture) =>
        Resources.GetString(key, culture) ?? throw new KeyNotFoundException($"No text '{key}'.");

    /// <summary>The words of a key with values put in.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public static string Format(string key, CultureInfo culture, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Get(key, culture), values);

    /// <summary>The words of a key with values put in, in the singular where the number is 1.</summary>
    internal static string Counted(string key, int number, CultureInfo culture, params object[] values) =>
        Format(number == 1 ? key + ".one" : key, culture, values);

    /// <summary>A verdict as a word.</summary>
    public static string Word(this Verdict verdict, CultureInfo culture) => Get("verdict." + verdict.Code(), culture);

    /// <summary>A track's heading.</summary>
    public static string TrackName(string track, CultureInfo culture) => Get("track." + track, culture);

    /// <summary>Of a text in both languages the one asked for, or else the other; null where neither is filled.</summary>
    public static string? Choose(string? danish, string? english, CultureInfo culture)
    {
        var (first, second) = IsEnglish(culture) ? (english, danish) : (danish, english);
        return !string.IsNullOrWhiteSpace(first) ? first : !string.IsNullOrWhiteSpace(second) ? second : null;
    }

    /// <summary>The initiative's name.</summary>
    public static string Name(this Initiative initiative, CultureInfo culture) =>
        Choose(initiative.NameDa, initiative.NameEn, culture) ?? initiative.Code;

    /// <summary>Who pays for the initiative; null where the catalogue does not say.</summary>
    public static string? FundingWords(this Initiative initiative, CultureInfo culture) => initiative.Funding switch
    {
        null or "" => null,
        Funders.Programme => Get("report.funding.programme", culture),
        var other => other,
    };

    /// <summary>A qualifier in words: the two known ones are translated, any other stands as entered.</summary>
    public static string QualifierWord(string qualifier, CultureInfo culture) => qualifier switch
    {
        "about" => Get("qualifier.about", culture),
        "more than" => Get("qualifier.more_than", culture),
        _ => qualifier,
    };

    internal static bool IsEnglish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en";
}
