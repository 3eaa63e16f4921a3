using System.Globalization;

namespace Matching.Surveys;

/// <summary>The fixed questions and their answers in words.</summary>
public static class SurveyTexts
{
    public static readonly Sentences Sentences = new(typeof(SurveyTexts));

    /// <summary>A city's own question has no words here and is shown by its code.</summary>
    public static string Question(string question, string side, CultureInfo culture) =>
        Sentences.Find($"question.{question}.{side}", culture) ?? Sentences.Find("question." + question, culture) ?? question;

    public static string Answer(string question, string answer, CultureInfo culture) =>
        Sentences.Find($"answer.{question}.{answer}", culture) ?? Sentences["answer." + answer, culture];

    public static string Wave(string wave, CultureInfo culture) => Sentences["wave." + wave, culture];
}
