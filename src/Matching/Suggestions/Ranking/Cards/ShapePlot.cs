using System.Globalization;
using System.Xml.Linq;

namespace Matching.Suggestions.Ranking.Cards;

/// <summary>A shape as a small drawing: what is given to the score, over the feature's values; the thin line is 0.</summary>
internal static class ShapePlot
{
    private const double Width = 150;
    private const double Height = 48;
    private const double Edge = 4;

    public static XElement Of(IReadOnlyList<ShapePoint> points, CultureInfo culture)
    {
        var (least, most) = (Math.Min(0, points.Select(point => point.Gives).DefaultIfEmpty(0).Min()), Math.Max(0, points.Select(point => point.Gives).DefaultIfEmpty(0).Max()));
        var (from, to) = (points.Select(point => point.Value).DefaultIfEmpty(0).Min(), points.Select(point => point.Value).DefaultIfEmpty(0).Max());
        return new XElement(
            "svg",
            new XAttribute("viewBox", $"0 0 {At(Width)} {At(Height)}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", RankingTexts.Sentences.Format("card.shape_alt", culture, least, most)),
            new XElement("path", new XAttribute("d", $"M{At(Edge)} {At(Y(0))} H{At(Width - Edge)}"), new XAttribute("stroke", "#9aa3ab"), new XAttribute("stroke-width", "1")),
            points.Count == 0 ? null : new XElement(
                "path",
                new XAttribute("d", "M" + string.Join(" L", points.Select(point => $"{At(X(point.Value))} {At(Y(point.Gives))}"))),
                new XAttribute("fill", "none"), new XAttribute("stroke", "#0b4f86"), new XAttribute("stroke-width", "2")),
            points.Select(point => new XElement(
                "circle", new XAttribute("cx", At(X(point.Value))), new XAttribute("cy", At(Y(point.Gives))), new XAttribute("r", "2"), new XAttribute("fill", "#0b4f86"))));

        double X(double value) => to > from ? Edge + (value - from) / (to - from) * (Width - 2 * Edge) : Width / 2;
        double Y(double gives) => most > least ? Height - Edge - (gives - least) / (most - least) * (Height - 2 * Edge) : Height / 2;
    }

    private static string At(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
