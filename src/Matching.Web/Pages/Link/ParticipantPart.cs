using Matching.Matches;
using Matching.Messages;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>After the volunteer's yes: does the participant want to meet them?</summary>
public sealed class ParticipantPart(OpenLink openLink, AcceptMatch accept, DeclineMatch decline, AskedAnswers answers, Clocks clocks) : LinkPart
{
    private static readonly Texts<LinkTexts> T = new();

    public override bool IsFor(string purpose) => purpose == LinkPurposes.ParticipantAnswer;

    public override Task<LinkView> OpenAsync(OpenedLink link) => ShowAsync(link, new ParticipantForm());

    public override async Task<LinkView> AnswerAsync(OpenedLink link, LinkForm form)
    {
        var filled = new ParticipantForm(form["Reason"], form["Note"]);
        if (form.Choice is not ("yes" or "no"))
        {
            return await AgainAsync(link, filled, "Choice", "choose_yes_or_no");
        }

        if (form.IsTooLong("Note"))
        {
            return await AgainAsync(link, filled, "Note", "note_too_long");
        }

        var outcome = form.Choice == "yes"
            ? await accept.HandleAsync(link.Token, link.By(clocks))
            : await decline.HandleAsync(link.Token, filled.Reason, filled.Note, link.By(clocks));
        return answers.After(outcome) ?? await AgainAsync(link, filled, "Reason", "choose_reason");
    }

    private async Task<LinkView> AgainAsync(OpenedLink link, ParticipantForm filled, string field, string problem) =>
        (await ShowAsync(link, filled with { Slip = new LinkSlip(field, T["slip." + problem]) })).Again;

    private async Task<LinkView> ShowAsync(OpenedLink link, ParticipantForm filled) => await openLink.HandleAsync(link.Token) switch
    {
        LinkVisit.Asked asked => new LinkView("_Participant", new ParticipantModel(asked, link.Row.Person, filled)),
        LinkVisit.Closed closed => LinkView.Closed(closed.State),
        _ => LinkView.Unknown,
    };
}

/// <summary>What was filled in, and what of it needs another look.</summary>
public sealed record ParticipantForm(string? Reason = null, string? Note = null, LinkSlip? Slip = null);

/// <param name="Asked">What is asked.</param>
/// <param name="Person">The participant's id.</param>
/// <param name="Form">What was filled in.</param>
public sealed record ParticipantModel(LinkVisit.Asked Asked, string Person, ParticipantForm Form);
