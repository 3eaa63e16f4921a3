namespace Matching.Results.Cataloguing;

/// <summary>How long what people write may be, and what no database or file takes.</summary>
internal static class TextRules
{
    /// <returns>Those that are too long or hold control characters; null if there is none.</returns>
    public static CatalogueOutcome.CannotBe? ProblemOf(IEnumerable<(string Field, string? Text, int Most)> texts) =>
        CatalogueOutcome.CannotBe.Together(texts.Select(one => ProblemOf(one.Field, one.Text, one.Most)));

    // An imported cell with a control character would be rejected, so that an export could not come back.
    private static CatalogueOutcome.CannotBe? ProblemOf(string field, string? text, int most) =>
        text?.Length > most ? new(field, "too_long")
        : text is not null && text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')) ? new(field, "no_such_letters")
        : null;
}
