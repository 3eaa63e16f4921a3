namespace Matching.Results.Cataloguing;

/// <summary>How long what people write may be, and what no database or file takes.</summary>
internal static class TextRules
{
    /// <returns>The first that is too long or holds control characters; null if there is none.</returns>
    public static CatalogueOutcome.CannotBe? ProblemOf(IEnumerable<(string Field, string? Text, int Most)> texts)
    {
        foreach (var (field, text, most) in texts)
        {
            if (text?.Length > most)
            {
                return new(field, "too_long");
            }

            // An imported cell with such a character would be rejected, so that an export could not come back.
            if (text is not null && text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
            {
                return new(field, "no_such_letters");
            }
        }

        return null;
    }
}
