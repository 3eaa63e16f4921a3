using System.Globalization;
using Matching.Files.Kinds;
using Matching.Messages;
using Matching.Results.Asking;
using Matching.Results.Entering;
using Matching.Web.Localisation;
using Matching.Web.Pages.Results.Cataloguing;
using Matching.Web.Pages.Results.Entering;

namespace Matching.Web.Pages.Link;

/// <summary>Figures that an owner is asked for: as many as they have now, the rest as long as the link works.</summary>
public sealed class FiguresPart(GiveFigures give, Clocks clocks) : LinkPart
{
    private static readonly Texts<CataloguePageTexts> T = new();

    public override bool IsFor(string purpose) => purpose == LinkPurposes.Figures;

    public override async Task<LinkView> OpenAsync(OpenedLink link)
    {
        var open = await give.OpenAsync(link.Row, clocks.Today);
        return open.Count == 0 ? LinkView.Done(T["figures.none.title"], T["figures.none.body"]) : new LinkView("_Figures", new FiguresModel(open));
    }

    public override async Task<LinkView> AnswerAsync(OpenedLink link, LinkForm form)
    {
        var open = await give.OpenAsync(link.Row, clocks.Today);
        var given = new List<GivenFigure>();
        foreach (var one in open)
        {
            var key = FiguresModel.KeyOf(one);
            var cannot = form[$"Cannot[{key}]"] is not null;
            if (!TypedNumber.TryRead(form[$"Value[{key}]"], out var value))
            {
                return Again(open, form, $"Value[{key}]", "value_is_no_number");
            }

            if (cannot && value is not null)
            {
                return Again(open, form, $"Value[{key}]", "figures_both");
            }

            if (cannot || value is not null)
            {
                given.Add(new GivenFigure(one.Indicator, one.Period, one.Part, value, cannot, form[$"Words[{key}]"]) { IsSure = form[$"Sure[{key}]"] is not null });
            }
        }

        return await give.HandleAsync(link.Token, given, link.By(clocks)) switch
        {
            GiveOutcome.Given { Left: 0 } => LinkView.Done(T["figures.done.title"], T["figures.done.body"]),
            GiveOutcome.Given some => new LinkView("_Figures", new FiguresModel(await give.OpenAsync(link.Row, clocks.Today)) { Taken = some.Taken }),
            GiveOutcome.NothingGiven => Again(open, form, open.Count > 0 ? $"Value[{FiguresModel.KeyOf(open[0])}]" : "figures", "figures_nothing"),
            GiveOutcome.Falls falls => Again(open, form, $"Sure[{FiguresModel.KeyOf(falls.Figure)}]", "figures_falls"),
            GiveOutcome.CannotBe wrong => Again(open, form, FieldOf(wrong), ProblemOf(wrong.Why)),
            _ => LinkView.Closed(LinkState.Used),
        };
    }

    private static string FieldOf(GiveOutcome.CannotBe wrong) =>
        $"{(wrong.Why is EntryOutcome.ReasonIsMissing or EntryOutcome.ReasonIsTooLong or EntryOutcome.CannotBe { Field: nameof(EnteredFigure.StoryDa) or nameof(EnteredFigure.StoryEn) } ? "Words" : "Value")}[{FiguresModel.KeyOf(wrong.Figure)}]";

    private static string ProblemOf(EntryOutcome outcome) => outcome switch
    {
        EntryOutcome.ReasonIsMissing => "figures_approved",
        EntryOutcome.ReasonIsTooLong => "note_too_long",
        EntryOutcome.CannotBe { Problem: "too_long" } => "note_too_long",
        EntryOutcome.CannotBe wrong when wrong.Problem.StartsWith("value_cannot_be.", StringComparison.Ordinal) => "figures_" + wrong.Problem,
        _ => "figures_cannot",
    };

    private static LinkView Again(IReadOnlyList<DueFigure> open, LinkForm form, string field, string problem) =>
        new LinkView("_Figures", new FiguresModel(open) { Form = form, Slip = new LinkSlip(field, T["slip." + problem]) }).Again;
}

/// <param name="Open">What is asked for.</param>
public sealed record FiguresModel(IReadOnlyList<DueFigure> Open)
{
    /// <summary>How many were just taken.</summary>
    public int Taken { get; init; }

    /// <summary>What was filled in; null while the page is only read.</summary>
    public LinkForm? Form { get; init; }

    public LinkSlip? Slip { get; init; }

    public static string KeyOf(DueFigure due) => string.Create(CultureInfo.InvariantCulture, $"{due.Indicator} {due.Period} {due.Part}");
}
