using System.Globalization;
using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>A proposal before its volunteer: yes, no, not now, and what they can take on.</summary>
public sealed class VolunteerPart(OpenLink openLink, PeopleStore people, VolunteerAnswers answers, WithdrawByLink withdraw) : LinkPart
{
    private static readonly Texts<LinkTexts> T = new();

    public override bool IsFor(string purpose) => purpose == LinkPurposes.VolunteerAnswer;

    public override Task<LinkView> OpenAsync(OpenedLink link) => ShowAsync(link, new VolunteerForm());

    public override async Task<LinkView> AnswerAsync(OpenedLink link, LinkForm form)
    {
        var filled = VolunteerForm.Of(form);
        if (form.Choice is not ("yes" or "no" or "later" or "save"))
        {
            return await AgainAsync(link, filled, "Choice", T["slip.choose_yes_or_no"]);
        }

        if (form.IsTooLong("Note"))
        {
            return await AgainAsync(link, filled, "Note", T["slip.note_too_long"]);
        }

        if (form.Choice == "save")
        {
            var saved = await answers.SaveAsync(link, filled);
            return saved is TermsOutcome.Saved or TermsOutcome.Unchanged
                ? await ShowAsync(link, new VolunteerForm { Saved = true })
                : await RefusedAsync(link, filled, saved);
        }

        var other = (await openLink.HandleAsync(link.Token) as LinkVisit.Asked)?.Page.OtherFirstName;
        var (outcome, view) = await answers.GiveAsync(link, form.Choice!, filled, other);
        return outcome is AnswerOutcome.TermsRefused refused ? await RefusedAsync(link, filled, refused.Why)
            : view ?? await AgainAsync(link, filled, form.Choice == "later" ? "Weeks" : "Reason", T[form.Choice == "later" ? "slip.choose_weeks" : "slip.choose_reason"]);
    }

    /// <summary>Who said yes and has not heard yet may take it back.</summary>
    public override async Task<LinkView> ClosedAsync(OpenedLink link, LinkState state, LinkForm? form)
    {
        if (state != LinkState.Used || !await withdraw.IsPossibleAsync(link.Token))
        {
            return LinkView.Closed(state);
        }

        if (form?.Choice != "withdraw")
        {
            return new LinkView("_Waiting");
        }

        return form.IsTooLong("Note") ? new LinkView("_Waiting", new LinkSlip("Note", T["slip.note_too_long"])).Again
            : await withdraw.HandleAsync(link.Token, form["Note"], answers.By(link)) is CloseOutcome.Closed ? LinkView.Done(T["done.withdrawn.title"], T["done.withdrawn.body"])
            : LinkView.Closed(state);
    }

    private Task<LinkView> RefusedAsync(OpenedLink link, VolunteerForm filled, TermsOutcome why) => why switch
    {
        TermsOutcome.BelowTaken below => AgainAsync(link, filled, "Capacity", T["slip.below_taken", below.Taken]),
        TermsOutcome.NotPossible => AgainAsync(link, filled, "Capacity", T["slip.capacity", OwnTerms.MostPlaces]),
        // Who has changed it meanwhile is shown what it is now.
        TermsOutcome.ChangedMeanwhile => AgainAsync(link, filled with { Capacity = null, Availability = null }, "Capacity", T["slip.changed_meanwhile"]),
        _ => OpenAsync(link),
    };

    private async Task<LinkView> AgainAsync(OpenedLink link, VolunteerForm filled, string field, string sentence) =>
        await ShowAsync(link, filled with { Slip = new LinkSlip(field, sentence) }) is { Partial: "_Volunteer" } form ? form.Again : LinkView.Closed(LinkState.Used);

    private async Task<LinkView> ShowAsync(OpenedLink link, VolunteerForm filled) => await openLink.HandleAsync(link.Token) switch
    {
        LinkVisit.Asked asked => new LinkView("_Volunteer", new VolunteerModel(asked, (await people.FindVolunteerAsync(link.Row.Person))!, filled)),
        LinkVisit.Closed closed => LinkView.Closed(closed.State),
        _ => LinkView.Unknown,
    };
}

/// <summary>What was filled in, and what of it needs another look.</summary>
public sealed record VolunteerForm
{
    public string? Reason { get; init; }
    public string? Note { get; init; }
    public string? Weeks { get; init; }

    /// <summary>How many they take; null where the fields of capacity and availability were not sent.</summary>
    public string? Capacity { get; init; }
    public Tags? Availability { get; init; }
    public int Shown { get; init; }
    public bool Saved { get; init; }
    public LinkSlip? Slip { get; init; }

    public static VolunteerForm Of(LinkForm form) => new()
    {
        Reason = form["Reason"],
        Note = form["Note"],
        Weeks = form["Weeks"],
        Capacity = form["Capacity"],
        Availability = form["Capacity"] is null ? null : Tags.Of([.. form.All("Availability")]),
        Shown = int.TryParse(form["Shown"], CultureInfo.InvariantCulture, out var shown) ? shown : 0,
    };

    /// <summary>Null where nothing was sent. A number that is none is one that cannot be.</summary>
    public OwnTerms? Terms => Capacity is null ? null
        : new OwnTerms(int.TryParse(Capacity, NumberStyles.None, CultureInfo.InvariantCulture, out var places) ? places : 0, Availability, Shown);
}

public sealed record VolunteerModel(LinkVisit.Asked Asked, Volunteer Volunteer, VolunteerForm Form)
{
    public int Places => Volunteer.Capacity ?? PeopleStore.UnknownCapacity;

    public int Taken => Places - Volunteer.PlacesLeft;
}
