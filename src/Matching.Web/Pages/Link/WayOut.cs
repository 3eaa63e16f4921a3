using Matching.Matches;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>Ending the match, from the page with contact details or of a check-in.</summary>
public sealed class WayOut(EndByLink end, Clocks clocks)
{
    private static readonly Texts<LinkTexts> T = new();

    /// <returns>What is shown once it has ended; or the form, with what of it needs another look; or neither, if it cannot be ended any more.</returns>
    public async Task<(LinkView? Ended, EndForm? Again)> EndAsync(OpenedLink link, LinkForm form)
    {
        var filled = new EndForm(form["Reason"], form["Note"], form["Waits"]);
        if (form.Choice != "end")
        {
            return (null, Again(filled, "Choice", "choose_to_end"));
        }

        if (form.IsTooLong("Note"))
        {
            return (null, Again(filled, "Note", "note_too_long"));
        }

        bool? waits = filled.Waits switch
        {
            "yes" => true,
            "no" => false,
            _ => null,
        };
        return await end.HandleAsync(link.Token, filled.Reason ?? "", filled.Note, waits, link.By(clocks)) switch
        {
            CloseOutcome.Closed => (LinkView.Done(T["done.ended.title"], T["done.ended.body." + link.Side]), null),
            CloseOutcome.UnknownReason => (null, Again(filled, "Reason", "choose_reason")),
            _ => (null, null),
        };
    }

    private static EndForm Again(EndForm filled, string field, string problem) => filled with { Slip = new LinkSlip(field, T["slip." + problem]) };
}

/// <summary>What was filled in to end the match, and what of it needs another look.</summary>
public sealed record EndForm(string? Reason = null, string? Note = null, string? Waits = null, LinkSlip? Slip = null);

public sealed record EndModel(string Side, string OtherFirstName, EndForm Form);
