using System.Globalization;
using Matching.Rounds;
using Matching.Suggestions.Scoring;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Rounds;

/// <summary>Points as people read and type them.</summary>
public static class ShownPoints
{
    private const int Decimals = 1;

    /// <summary>With the thousands apart: a total of a round has many digits.</summary>
    public static string Of(long units) => Say.Grouped(units / Score.UnitsPerPoint, Decimals);

    public static string OfKnown(long? units) => units is { } known ? Of(known) : "–";

    public static string Days(double? days) => days is { } known ? Say.Number(known, 0) : "–";

    /// <summary>A number from 0 to 100, with a comma or a point; null if it is none. Nothing typed is 0.</summary>
    public static double? Parse(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return 0;
        }

        var plain = typed.Trim().Replace(',', '.');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && RoundRequest.ArePoints(points) ? points : null;
    }
}
