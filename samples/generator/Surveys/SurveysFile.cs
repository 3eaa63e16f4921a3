using System.Globalization;

namespace Matching.Samples.Surveys;

internal static class SurveysFile
{
    public static string Of(IEnumerable<Answer> answers)
    {
        var csv = new Csv("match", "respondent", "wave", "question", "answer", "answered_on");
        var rows = answers
            .OrderBy(a => a.Match.Id, StringComparer.Ordinal)
            .ThenBy(a => a.Respondent, StringComparer.Ordinal)
            .ThenBy(a => a.Wave, StringComparer.Ordinal)
            .ThenBy(a => a.Question, StringComparer.Ordinal);
        foreach (var a in rows)
            csv.Add(a.Match.Id, a.Respondent, a.Wave, a.Question, a.Value, a.AnsweredOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return csv.ToString();
    }
}
