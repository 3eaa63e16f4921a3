namespace Matching.Matches.Choices;

/// <summary>
/// Whether suggestions want a review: over the last three months caseworkers overrode the first suggestion in fewer than 3 % of at least 30
/// proposals (it may be followed unread), or in more than 60 % (it may be poor). Otherwise nothing is said.
/// </summary>
public sealed class OverrideReview(ChoiceStore choices)
{
    public const double TooFewPercent = 3;
    public const double TooManyPercent = 60;
    public const int EnoughProposals = 30;

    /// <summary>How long it has to have lasted.</summary>
    public const int Months = 3;

    public enum Note
    {
        /// <summary>No reason for a review, or too few proposals to tell.</summary>
        None,

        /// <summary>The first suggestion is nearly always followed.</summary>
        HardlyOverridden,

        /// <summary>The first suggestion is mostly overridden.</summary>
        MostlyOverridden,
    }

    /// <param name="programme">All of its lists, whatever ordered them.</param>
    /// <param name="on">The last of the days looked at.</param>
    public async Task<Note> HandleAsync(string programme, DateOnly on)
    {
        var counts = await choices.CountAsync(programme, From(on), on);
        return Of(counts.Proposals, counts.OverriddenPercent);
    }

    /// <returns>A note for each model that ordered lists in these months, by its hash.</returns>
    public async Task<IReadOnlyDictionary<string, Note>> OfModelsAsync(string programme, DateOnly on) =>
        (await choices.CountByModelAsync(programme, From(on), on)).Where(model => model.Ordered == 1)
            .ToDictionary(model => model.Hash, model => Of(model.Proposals, model.OverriddenPercent), StringComparer.Ordinal);

    private static DateOnly From(DateOnly on) => on.AddMonths(-Months).AddDays(1);

    private static Note Of(int proposals, double? percent) => (proposals, percent) switch
    {
        ( < EnoughProposals, _) => Note.None,
        (_, < TooFewPercent) => Note.HardlyOverridden,
        (_, > TooManyPercent) => Note.MostlyOverridden,
        _ => Note.None,
    };
}
