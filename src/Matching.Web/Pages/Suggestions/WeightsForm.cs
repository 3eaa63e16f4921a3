using System.Globalization;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Web.Pages.Suggestions;

/// <summary>The weights as an administrator typed them, by criterion, and what is wrong with them.</summary>
public sealed class WeightsForm
{
    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> slips = new(StringComparer.Ordinal);

    /// <summary>The field that is named where all together are wrong.</summary>
    public static string FirstField => CriterionCodes.InOrder[0];

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public IReadOnlyDictionary<string, double> Weights => weights;

    /// <summary>The key of a sentence by criterion.</summary>
    public IReadOnlyDictionary<string, string> Slips => slips;

    public static WeightsForm Of(IReadOnlyDictionary<string, double> weights)
    {
        var form = new WeightsForm();
        foreach (var code in CriterionCodes.InOrder)
        {
            form.weights[code] = weights.GetValueOrDefault(code);
            form.typed[code] = InWords(weights.GetValueOrDefault(code));
        }

        return form;
    }

    /// <param name="typed">By criterion; a comma and a point are the same, an empty field is 0.</param>
    public static WeightsForm Read(IReadOnlyDictionary<string, string?> typed)
    {
        var form = new WeightsForm();
        foreach (var code in CriterionCodes.InOrder)
        {
            form.Read(code, typed.GetValueOrDefault(code) ?? "");
        }

        if (form.slips.Count == 0 && form.weights.Values.All(weight => weight <= 0))
        {
            form.slips[FirstField] = "weights.all_zero";
        }

        return form;
    }

    public string Typed(string criterion) => typed.GetValueOrDefault(criterion, "");

    /// <summary>A weight as people read it.</summary>
    public static string InWords(double weight) => weight.ToString("0.######", Culture);

    private void Read(string code, string text)
    {
        typed[code] = text;
        var number = text.Trim().Replace(',', '.');
        var weight = 0.0;
        if (number.Length > 0 && !double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight))
        {
            slips[code] = "weights.not_a_number";
        }
        else if (weight > WeightsCheck.Highest)
        {
            slips[code] = "weights.too_high";
        }

        weights[code] = weight;
    }
}
