using Matching.Matches;
using Matching.People;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Matches;

/// <summary>One match from proposal to end, and the steps that are allowed from here.</summary>
public sealed class MatchModel(MatchStory stories, MatchUseCases steps, Clocks clocks) : MatchForm
{
    public MatchStory.WholeMatch Story { get; private set; } = null!;

    public Match Match => Story.Match;

    public Participant Participant => Story.Participant;

    public Volunteer Volunteer => Story.Volunteer;

    public bool IsAsked => Match.AskedSide is not null;

    public bool IsActive => Match.State == MatchStates.Active;

    public bool IsPaused => Match.IsPausedOn(Today);

    public DateOnly Today => clocks.Today;

    /// <param name="id">Which match.</param>
    /// <param name="record">Whether the form for an answer given by phone stands open.</param>
    public async Task<IActionResult> OnGetAsync(string id, bool record)
    {
        Sent = record ? "Record" : null;
        return await LoadAsync(id) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostSendQuestionAsync(string id) => PostAsync(id, "SendQuestion", async () => await steps.Question.HandleAsync(id, Changes) switch
    {
        SendQuestionOutcome.Sent or SendQuestionOutcome.HasLink => Back(id),
        SendQuestionOutcome.ContactIsStopped => Again("Match", "contact_stopped", StatusCodes.Status409Conflict),
        SendQuestionOutcome.NotAsked => await LateAsync(id),
        _ => NotFound(),
    });

    /// <summary>Sent twice it is queued once: what is not waiting to be sent again is left alone.</summary>
    public Task<IActionResult> OnPostSendAgainAsync(string id) => PostAsync(id, "SendAgain", async () =>
    {
        if ((await steps.Unsent.OfMatchAsync(id)).Any(mail => mail.Id == Mail))
        {
            await steps.Again.HandleAsync(Mail!, Changes);
        }

        return Back(id);
    });

    public Task<IActionResult> OnPostRecordAsync(string id) => PostAsync(id, "Record", async () =>
    {
        var day = TypedDay.Of(GivenOn);
        Mark(Answer is not (MatchAnswer.Yes or MatchAnswer.No), "Answer", "yes_or_no");
        Mark(day is null, "GivenOn", "given_not_a_day");
        Mark(day > Today, "GivenOn", "given_in_future");
        Mark(Match.AskedSide == Side && day < Match.Asked, "GivenOn", "given_before_asked", Say.Day(Match.Asked));
        Mark(!AnswerWays.Recorded.Contains(How, StringComparer.Ordinal), "How", "choose_way");
        Mark(Answer == MatchAnswer.No && Side == Sides.Volunteer && string.IsNullOrEmpty(Reason), "RecordReason", "choose_reason");
        Mark(NoteIsTooLong, "RecordNote", "note_too_long");
        return Slips.Count > 0 ? Again() : await steps.Record.HandleAsync(id, Given(day!.Value), Changes, Version) switch
        {
            RecordOutcome.Recorded => Back(id),
            RecordOutcome.NotAsked => await LateAsync(id, IsRecorded),
            RecordOutcome.UnknownWay => Again("How", "choose_way"),
            RecordOutcome.UnknownReason => Again("RecordReason", "choose_reason"),
            RecordOutcome.NoteIsTooLong => Again("RecordNote", "note_too_long"),
            RecordOutcome.GivenInTheFuture => Again("GivenOn", "given_in_future"),
            RecordOutcome.ContactIsStopped => Again("Match", "contact_stopped", StatusCodes.Status409Conflict),
            RecordOutcome.GivenBeforeAsked(var asked) => Again("GivenOn", "given_before_asked", Say.Day(asked)),
            _ => NotFound(),
        };
    });

    public Task<IActionResult> OnPostWithdrawAsync(string id) => PostAsync(id, "Withdraw", async () =>
    {
        Mark(string.IsNullOrEmpty(Reason), "WithdrawReason", "choose_reason");
        Mark(NoteIsTooLong, "WithdrawNote", "note_too_long");
        return Slips.Count > 0 ? Again()
            : await ClosedAsync(await steps.Withdraw.HandleAsync(id, Changes, new WithdrawWhy(Reason, FreeText.Of(Note)), Version), id, IsWithdrawn);
    });

    public Task<IActionResult> OnPostEndAsync(string id) => PostAsync(id, "End", async () =>
    {
        var day = TypedDay.Of(EndedOn);
        Mark(day is null, "EndedOn", "ended_not_a_day");
        Mark(day > Today, "EndedOn", "ends_in_future");
        Mark(day < Match.StartedOn, "EndedOn", "ends_before_start");
        Mark(string.IsNullOrEmpty(Reason), "EndReason", "end_choose_reason");
        Mark(!Closers.All.Contains(EndedBy, StringComparer.Ordinal), "EndedBy", "who_ended");
        Mark(NoteIsTooLong, "EndNote", "note_too_long");
        Mark(WaitsAgain is not (MatchAnswer.Yes or MatchAnswer.No), "WaitsAgain", "who_waits");
        return Slips.Count > 0 ? Again() : await ClosedAsync(await steps.End.HandleAsync(id, Ending(day!.Value), Changes, Version), id, IsEnded);
    });

    public Task<IActionResult> OnPostReopenAsync(string id) => PostAsync(id, "Reopen", async () => await steps.Reopen.HandleAsync(id, Changes) switch
    {
        ReopenOutcome.Reopened or ReopenOutcome.Forbidden(MatchStates.Active) => Back(id),
        ReopenOutcome.ContactIsStopped => Again("Match", "reopen_stopped", StatusCodes.Status409Conflict),
        ReopenOutcome.TooLate(var last) => Again("Match", "reopen_late", Say.Day(last), StatusCodes.Status409Conflict),
        ReopenOutcome.VolunteerIsFull => Again("Match", "reopen_full", User.NameOf(Volunteer), StatusCodes.Status409Conflict),
        ReopenOutcome.ParticipantIsTaken => Again("Match", "reopen_taken", User.NameOf(Participant), StatusCodes.Status409Conflict),
        ReopenOutcome.NotEligible(var rule) => Again("Match", "reopen_rule", rule, StatusCodes.Status409Conflict),
        ReopenOutcome.Forbidden => await LateAsync(id),
        _ => NotFound(),
    });

    public Task<IActionResult> OnPostPlanAsync(string id) => PostAsync(id, "Plan", async () =>
        !string.IsNullOrEmpty(PlannedEndOn) && TypedDay.Of(PlannedEndOn) is null ? Again("PlannedEndOn", "plan_not_a_day")
        : await EditedAsync(await steps.Plan.HandleAsync(id, TypedDay.Of(PlannedEndOn), Version ?? 0, Changes), id, "PlannedEndOn"));

    public Task<IActionResult> OnPostPauseAsync(string id) => PostAsync(id, "Pause", async () =>
    {
        var (until, why) = (TypedDay.Of(PausedUntil), FreeText.Of(Note));
        Mark(until is null, "PausedUntil", "pause_not_a_day");
        Mark(until <= Today, "PausedUntil", "not_ahead");
        Mark(why is null, "PauseNote", "pause_why");
        Mark(why?.Length > PauseMatch.LongestReason, "PauseNote", "pause_why_long");
        return Slips.Count > 0 ? Again() : await EditedAsync(await steps.Pause.HandleAsync(id, until!.Value, why, Version ?? 0, Changes), id, "PausedUntil");
    });

    public Task<IActionResult> OnPostResumeAsync(string id) => PostAsync(id, "Resume", async () =>
        await EditedAsync(await steps.Pause.ResumeAsync(id, Version ?? 0, Changes), id, "Match"));

    private bool NoteIsTooLong => FreeText.Of(Note)?.Length > GivenAnswer.LongestNote;

    private Change Changes => User.Changes(clocks);

    private async Task<IActionResult> PostAsync(string id, string form, Func<Task<IActionResult>> step)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Sent = form;
        return await step();
    }

    private async Task<IActionResult> ClosedAsync(CloseOutcome outcome, string id, Func<Match, bool> isSo) => outcome switch
    {
        CloseOutcome.Closed => Back(id),
        CloseOutcome.UnknownReason => Again(Sent + "Reason", "choose_reason"),
        CloseOutcome.NoteIsTooLong => Again(Sent + "Note", "note_too_long"),
        CloseOutcome.EndsBeforeItStarts => Again("EndedOn", "ends_before_start"),
        CloseOutcome.EndsInTheFuture => Again("EndedOn", "ends_in_future"),
        CloseOutcome.Forbidden or CloseOutcome.ChangedMeanwhile => await LateAsync(id, isSo),
        _ => NotFound(),
    };

    private async Task<IActionResult> EditedAsync(MatchEdit outcome, string id, string field) => outcome switch
    {
        MatchEdit.Done => Back(id),
        MatchEdit.NotAhead => Again(field, "not_ahead"),
        MatchEdit.ReasonIsMissing => Again("PauseNote", "pause_why"),
        MatchEdit.ReasonIsTooLong => Again("PauseNote", "pause_why_long"),
        MatchEdit.Forbidden or MatchEdit.ChangedMeanwhile => await LateAsync(id),
        _ => NotFound(),
    };

    /// <summary>Who sends twice has sent once: where the match is as the form wanted it, the page shows it so.</summary>
    private async Task<IActionResult> LateAsync(string id, Func<Match, bool>? isSo = null) =>
        !await LoadAsync(id) ? NotFound()
        : isSo?.Invoke(Match) == true ? Back(id)
        : Late();

    private bool IsRecorded(Match now) => Answer == MatchAnswer.No
        ? now.State == MatchStates.Declined && now.DeclinedBy == Side && now.DeclineReason == (string.IsNullOrEmpty(Reason) ? null : Reason)
        : now.State == MatchStates.Active || (now.State == MatchStates.Accepted && Side == Sides.Volunteer);

    private bool IsWithdrawn(Match now) => now.State == MatchStates.Withdrawn && now.WithdrawnBy == Closers.Caseworker && now.WithdrawReason == Reason;

    private bool IsEnded(Match now) => now.State == MatchStates.Ended && now.EndedBy == EndedBy && now.EndReason == Reason && now.EndedOn == TypedDay.Of(EndedOn);

    private RedirectToPageResult Back(string id) => RedirectToPage(null, null, new { id });

    /// <returns>False if there is no such match among the caller's programmes.</returns>
    private async Task<bool> LoadAsync(string id)
    {
        if (await stories.FindAsync(id, Today) is not { } story || !User.MaySee(story.Match.Programme))
        {
            return false;
        }

        Story = story;
        return true;
    }
}
