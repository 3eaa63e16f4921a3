namespace Matching.Matches.Choices;

/// <summary>
/// Whether the suggestions want a review: in each of the last two whole quarters caseworkers overrode the first suggestion in fewer than
/// 3 % of at least 20 proposals (it may be followed unread), or in more than 60 % (it may be poor). Otherwise nothing is said.
/// </summary>
public sealed class OverrideReview(ChoiceStore choices)
{
    public const double TooFewPercent = 3;
    public const double TooManyPercent = 60;
    public const int EnoughProposals = 20;

    private const int MonthsOfQuarter = 3;

    public enum Note
    {
        /// <summary>No reason for a review, or too few proposals to tell.</summary>
        None,

        /// <summary>The first suggestion is nearly always followed.</summary>
        HardlyOverridden,

        /// <summary>The first suggestion is mostly overridden.</summary>
        MostlyOverridden,
    }

    public async Task<Note> HandleAsync(string programme, DateOnly on)
    {
        var quarter = new DateOnly(on.Year, (on.Month - 1) / MonthsOfQuarter * MonthsOfQuarter + 1, 1);
        var last = Of(await choices.CountAsync(programme, quarter.AddMonths(-MonthsOfQuarter), quarter.AddDays(-1)));
        var before = Of(await choices.CountAsync(programme, quarter.AddMonths(-2 * MonthsOfQuarter), quarter.AddMonths(-MonthsOfQuarter).AddDays(-1)));
        return last == before ? last : Note.None;
    }

    private static Note Of(ChoiceCounts counts) => counts switch
    {
        { Proposals: < EnoughProposals } => Note.None,
        { OverriddenPercent: < TooFewPercent } => Note.HardlyOverridden,
        { OverriddenPercent: > TooManyPercent } => Note.MostlyOverridden,
        _ => Note.None,
    };
}
