using Matching.Rounds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Rounds;

/// <summary>Two drafts side by side, and who has another volunteer in the second.</summary>
public sealed class CompareModel(RoundDesk desk, CompareRounds compare) : PageModel
{
    /// <summary>The two drafts; with one the other is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "draft")]
    public IReadOnlyList<string> Drafts { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Null until two drafts of one programme were chosen.</summary>
    public RoundComparison? Comparison { get; private set; }

    /// <summary>The draft that another is asked for; null if both are.</summary>
    public RoundLine? First { get; private set; }

    /// <summary>Drafts to choose from: those that can stand beside the first, or all.</summary>
    public IReadOnlyList<RoundLine> Others { get; private set; } = [];

    /// <summary>Whether the same draft was chosen twice.</summary>
    public bool IsTheSame => Drafts.Count == 2 && Drafts[0] == Drafts[1];

    /// <summary>Whether there is anything to compare with.</summary>
    public bool CanChoose => Others.Count >= (First is null ? 2 : 1);

    public RoundNames Names { get; private set; } = RoundNames.None;

    public IReadOnlyList<MovedParticipant> Shown { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0, []);

    public async Task<IActionResult> OnGetAsync()
    {
        foreach (var draft in Drafts)
        {
            if (await desk.FindAsync(draft, User) is null)
            {
                return NotFound();
            }
        }

        if (Drafts.Count == 2 && !IsTheSame && await compare.HandleAsync(Drafts[0], Drafts[1]) is { } comparison)
        {
            Comparison = comparison;
            (Shown, Paging) = Paging.Of(comparison.Moved, Number, [new("draft", Drafts[0]), new("draft", Drafts[1])]);
            Names = await desk.NamesAsync(
                Shown.Select(moved => moved.ParticipantId),
                Shown.SelectMany(moved => new[] { moved.One, moved.Other }.OfType<RoundPair>()).Select(pair => pair.VolunteerId));
            return Page();
        }

        var lines = (await desk.ListAsync(User)).Where(line => line.Sums is not null).ToList();
        First = lines.FirstOrDefault(line => Drafts.Count > 0 && line.Round.Id == Drafts[0]);
        Others = [.. lines.Where(line => First is null || (line.Round.Programme == First.Round.Programme && line.Round.Id != First.Round.Id))];
        return Page();
    }

    /// <summary>One line of the comparison for each draft: the key of its label, and what it is in the one and the other.</summary>
    public IEnumerable<(string Label, string One, string Other)> Lines
    {
        get
        {
            var culture = System.Globalization.CultureInfo.CurrentUICulture;
            yield return Line("name", side => side.Round.Name ?? "–");
            yield return Line("state", State);
            yield return Line("objective", side => RoundTexts.Sentences["objective." + side.Round.Objective, culture]);
            yield return Line("minimum", side => ShownPoints.Of(side.Round.MinimumUnits));
            yield return Line("bonus", side => ShownPoints.Of(side.Round.WaitingBonusUnits));
            yield return Line("weights", side => side.Round.WeightsVersion.ToString(culture));
            yield return Line("as_of", side => Localisation.Say.Day(side.Round.AsOf));
            yield return Line("pairs", side => side.Result.Pairs.Count.ToString(culture));
            yield return Line("unmatched", side => WhoIsLeft.NotAsked(side.Result).Count.ToString(culture));
            yield return Line("total", side => ShownPoints.Of(side.Result.Figures.TotalUnits));
            yield return Line("bound", side => ShownPoints.Of(side.Result.Figures.BoundUnits));
            yield return Line("proof", side => RoundTexts.Proof(ObjectiveCodes.Of(side.Round.Objective), side.Result.Figures, culture));
            yield return Line("lowest_pair", side => ShownPoints.OfKnown(side.Result.LowestUnits));
            yield return Line("mean_waited", side => ShownPoints.Days(side.Result.MeanWaitedDays));
        }
    }

    private static string State((Round Round, RoundResult Result) side) => new RoundLine(side.Round, new RoundSums(
        side.Result.Pairs.Count, side.Result.Pairs.Count(pair => pair.Outcome == PairOutcomes.Proposed), 0, 0)).StateInWords;

    private (string, string, string) Line(string label, Func<(Round Round, RoundResult Result), string> of) =>
        (label, of(Comparison!.One), of(Comparison.Other));
}
