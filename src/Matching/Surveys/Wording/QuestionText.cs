using System.Globalization;

namespace Matching.Surveys.Wording;

/// <summary>One version of the words of a question, in both languages. It is written once and stays.</summary>
public sealed record QuestionText
{
    /// <summary>Letters that a text may have in each language.</summary>
    public const int Longest = 300;

    public required string Programme { get; init; }
    public required string Side { get; init; }

    /// <summary>The question's code, with <c>.start</c> behind it where the start has other words.</summary>
    public required string TextCode { get; init; }

    /// <summary>From 0, which is what the service is shipped with.</summary>
    public int Version { get; init; }

    /// <summary>Empty in version 0 of a city's own question.</summary>
    public required string Danish { get; init; }
    public required string English { get; init; }

    /// <summary>Null for version 0.</summary>
    public string? SavedBy { get; init; }
    public DateTimeOffset SavedAt { get; init; }
    public string? Why { get; init; }

    public string Question => Questions.OfTextCode(TextCode);

    /// <summary>A question without words in both languages is not asked.</summary>
    public bool IsWhole => Danish.Length > 0 && English.Length > 0;

    /// <summary>In a language that is not saved with them, the shipped words; English once they were changed.</summary>
    public string In(CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "da" => Danish,
        "en" => English,
        _ when Version == 0 => SurveyTexts.Shipped(TextCode, Side, culture) ?? English,
        _ => English,
    };
}
