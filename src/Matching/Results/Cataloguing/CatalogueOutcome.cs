namespace Matching.Results.Cataloguing;

/// <summary>What can come of a change of the catalogue.</summary>
public abstract record CatalogueOutcome
{
    private CatalogueOutcome()
    {
    }

    /// <summary>It stands as it was said.</summary>
    /// <param name="Id">The code or id.</param>
    /// <param name="IsChange">False if it stood so before: who sends a form twice has changed it once.</param>
    public sealed record Saved(string Id, bool IsChange) : CatalogueOutcome;

    public sealed record NotFound : CatalogueOutcome;

    /// <summary>Somebody changed it since it was looked at.</summary>
    public sealed record Stale : CatalogueOutcome;

    /// <summary>There is one of that code already.</summary>
    public sealed record AlreadyThere : CatalogueOutcome;

    /// <summary>A change of a target or of a definition says why.</summary>
    public sealed record ReasonIsMissing : CatalogueOutcome;

    public sealed record ReasonIsTooLong : CatalogueOutcome;

    /// <summary>Something hangs on it.</summary>
    public sealed record IsInUse : CatalogueOutcome;

    /// <summary>Some things are not decided yet.</summary>
    public sealed record IsUndecided(int Count) : CatalogueOutcome;

    /// <summary>A field that cannot be stored as it is.</summary>
    /// <param name="Field">The property.</param>
    /// <param name="Problem">The key of a sentence.</param>
    public sealed record CannotBe(string Field, string Problem) : CatalogueOutcome
    {
        /// <summary>What else cannot be, in the order of the form.</summary>
        public IReadOnlyList<CannotBe> Others { get; init; } = [];

        /// <summary>Several slips as one answer, so that a form says all of them at once.</summary>
        /// <returns>Null if there is none.</returns>
        internal static CannotBe? Together(params IEnumerable<CannotBe?> slips)
        {
            CannotBe[] all = [.. slips.OfType<CannotBe>().SelectMany(slip => slip.Others.Prepend(slip with { Others = [] }))];
            return all.Length == 0 ? null : all[0] with { Others = all[1..] };
        }
    }
}
