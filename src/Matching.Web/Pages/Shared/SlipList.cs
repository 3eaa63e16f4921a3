using Matching.Web.Localisation;

namespace Matching.Web.Pages.Shared;

/// <summary>What needs another look in a form, each with the field it leads to: the box above every form of staff.</summary>
/// <param name="Title">What the box says first.</param>
/// <param name="All">In the order of the form.</param>
public sealed record SlipList(string Title, IReadOnlyList<(string Field, string Sentence)> All)
{
    /// <param name="slips">Each with the key of its sentence after <c>slip.</c></param>
    /// <param name="texts">The sentences of the page's folder.</param>
    /// <param name="values">What stands in the sentences.</param>
    public static SlipList Of<TFolder>(IEnumerable<(string Field, string Problem)> slips, Texts<TFolder> texts, params object?[] values) =>
        new(texts["slip.title"], [.. slips.Select(slip => (slip.Field, texts["slip." + slip.Problem, values]))]);

    /// <param name="slips">Each with the key of its sentence after <c>slip.</c></param>
    /// <param name="texts">The sentences of the page's folder.</param>
    /// <param name="nameOf">What a field belongs to, where the form asks the same of many; null where its sentence says enough.</param>
    public static SlipList Of<TFolder>(IEnumerable<(string Field, string Problem)> slips, Texts<TFolder> texts, Func<string, string?> nameOf) =>
        new(texts["slip.title"], [.. slips.Select(slip => (slip.Field, nameOf(slip.Field) is { } name ? $"{name}: {texts["slip." + slip.Problem]}" : texts["slip." + slip.Problem]))]);
}
