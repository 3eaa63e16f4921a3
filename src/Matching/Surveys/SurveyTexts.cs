using System.Globalization;

namespace Matching.Surveys;

/// <summary>The questions as they are shipped, and the answers in words.</summary>
public static class SurveyTexts
{
    public static readonly Sentences Sentences = new(typeof(SurveyTexts));

    /// <summary>The shipped words of a text; null for a city's own question.</summary>
    public static string? Shipped(string textCode, string side, CultureInfo culture) =>
        Sentences.Find($"question.{textCode}.{side}", culture) ?? Sentences.Find("question." + textCode, culture);

    public static string Answer(string question, string answer, CultureInfo culture) =>
        Sentences.Find($"answer.{question}.{answer}", culture) ?? Sentences["answer." + answer, culture];

    public static string Wave(string wave, CultureInfo culture) => Sentences["wave." + wave, culture];
}
