namespace Matching.Web.Pages.Suggestions;

/// <summary>What raising a criterion changed of the first of a list.</summary>
/// <param name="First">The first as they are now, each with the place they would have if nothing were raised.</param>
/// <param name="Out">Names of those who would be among them if nothing were raised.</param>
public sealed record RaisedEffect(IReadOnlyList<RaisedEffect.Mover> First, IReadOnlyList<string> Out)
{
    /// <summary>How many are looked at.</summary>
    public const int Looked = 5;

    /// <param name="Name">The volunteer's.</param>
    /// <param name="Before">Their place without raising; null where it is beyond what a page shows.</param>
    /// <param name="Now">Their place.</param>
    public sealed record Mover(string Name, int? Before, int Now);

    public IReadOnlyList<Mover> Moved => [.. First.Where(one => one.Before != one.Now)];
}
