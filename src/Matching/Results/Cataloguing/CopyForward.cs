using System.Globalization;
using Matching.Audit;
using Matching.Database;
using Matching.Kpi.Indicators;

namespace Matching.Results.Cataloguing;

/// <summary>
/// Makes a year's catalogue from the one before: each indicator is kept, given another target, or dropped, and each initiative says how it
/// stands. Nothing is decided by itself, and nothing stands before everything is confirmed.
/// </summary>
public sealed class CopyForward(MatchingDatabase database)
{
    /// <summary>Saves what is decided so far.</summary>
    /// <param name="said">The mark is that of the plan that was looked at; a choice or state that is not among these stays as it is.</param>
    /// <param name="change">Who and when.</param>
    public Task<CatalogueOutcome> DraftAsync(ForwardDraft said, Change change) => database.ChangeCatalogueAsync(async scope =>
    {
        if (IndicatorRules.ProblemOfPeriod(said.Period) is { } wrong)
        {
            return wrong;
        }

        var plan = await ForwardStore.OfAsync(scope, said.Period);
        var lines = plan.Lines.ToDictionary(line => line.Indicator.Code, StringComparer.Ordinal);
        var initiatives = plan.Initiatives.ToDictionary(one => one.Initiative.Code, StringComparer.Ordinal);
        if (said.Choices.Keys.Any(code => !lines.ContainsKey(code)) || said.States.Keys.Any(code => !initiatives.ContainsKey(code)))
        {
            return new CatalogueOutcome.Stale();
        }

        var choices = said.Choices.Where(one => !Equals(one.Value, lines[one.Key].Choice is { } there ? there with { DecidedBy = null, DecidedAt = null } : null)).ToList();
        var states = said.States.Where(one => one.Value != initiatives[one.Key].State).ToList();
        if (choices.Count == 0 && states.Count == 0)
        {
            return new CatalogueOutcome.Saved(said.Period, IsChange: false);
        }

        if (plan.Mark != said.Mark)
        {
            return new CatalogueOutcome.Stale();
        }

        var problem = CatalogueOutcome.CannotBe.Together(choices.Select(one => one.Value is null ? null : ProblemOf(one.Value, lines[one.Key].Indicator))
            .Concat(states.Select(one => one.Value is null ? null : ProblemOfState(one.Key, one.Value))));
        if (problem is not null)
        {
            return problem;
        }

        foreach (var (code, choice) in choices)
        {
            await (choice is null ? ForwardStore.DropAsync(scope, said.Period, code) : ForwardStore.PutAsync(scope, said.Period, choice, change));
        }

        foreach (var (code, state) in states)
        {
            await (state is null ? ForwardStore.DropStateAsync(scope, said.Period, code) : ForwardStore.PutStateAsync(scope, said.Period, code, state, change));
        }

        await AuditLog.WriteAsync(scope, change, "catalogue.drafted", said.Period, string.Create(
            CultureInfo.InvariantCulture, $"{choices.Count} indicators, {states.Count} initiatives"));
        return new CatalogueOutcome.Saved(said.Period, IsChange: true);
    });

    /// <summary>The year stands as it was decided.</summary>
    /// <param name="period">The new year.</param>
    /// <param name="mark">Of the plan that was looked at.</param>
    /// <param name="change">Who and when, and why where figures of the year stand approved.</param>
    public Task<CatalogueOutcome> ConfirmAsync(string period, string? mark, Change change) => database.ChangeCatalogueAsync(async scope =>
    {
        if (IndicatorRules.ProblemOfPeriod(period) is { } wrong)
        {
            return wrong;
        }

        var plan = await ForwardStore.OfAsync(scope, period);
        if (plan.ConfirmedBy is not null)
        {
            return new CatalogueOutcome.Saved(period, IsChange: false);
        }

        if (plan.From is null || plan.Initiatives.Count == 0)
        {
            return new CatalogueOutcome.NotFound();
        }

        if (plan.Mark != mark)
        {
            return new CatalogueOutcome.Stale();
        }

        if (plan.Undecided > 0)
        {
            return new CatalogueOutcome.IsUndecided(plan.Undecided);
        }

        if (change.WhyIsTooLong || (plan.AsksReason && change.Why is null))
        {
            return change.WhyIsTooLong ? new CatalogueOutcome.ReasonIsTooLong() : new CatalogueOutcome.ReasonIsMissing();
        }

        if (CatalogueOutcome.CannotBe.Together(plan.Initiatives.Where(IsOverWithIndicators)
            .Select(torn => new CatalogueOutcome.CannotBe($"State[{torn.Initiative.Code}]", "has_indicators"))) is { } problem)
        {
            return problem;
        }

        foreach (var one in plan.Initiatives)
        {
            if (one.State is { Length: > 0 } state)
            {
                await InitiativeStore.OpenYearAsync(scope, InYear(one.Initiative, period, state));
            }

            foreach (var line in one.Lines.Where(line => line.Choice!.Choice != ForwardChoice.Drop))
            {
                await IndicatorStore.InsertAsync(scope, InYear(line, period, change));
                await IndicatorStore.KeepAsync(scope, change, line.Indicator.Code, period);
            }
        }

        await ForwardStore.CloseAsync(scope, period, plan.From, change);
        await AuditLog.WriteAsync(scope, change, "catalogue.copied", period, $"from {plan.From}");
        return new CatalogueOutcome.Saved(period, IsChange: true);
    });

    private static bool IsOverWithIndicators(ForwardInitiative one) =>
        one.State == ForwardChoice.Over && one.Lines.Any(line => line.Choice!.Choice != ForwardChoice.Drop);

    private static CatalogueInitiative InYear(CatalogueInitiative old, string period, string state) => old with
    {
        Period = period,
        IsOver = state == ForwardChoice.Over,
        State = state == ForwardChoice.Over ? old.State : state,
        StatusDa = null,
        StatusEn = null,
    };

    // Remarks speak of the year they were written for. A target that is kept is kept for its reason.
    private static CatalogueIndicator InYear(ForwardLine line, string period, Change change)
    {
        var old = line.Indicator with
        {
            Period = period, NoteDa = null, NoteEn = null, AskedFrom = line.Indicator.Frequency is null ? null : change.On,
        };
        return line.Choice is { Choice: ForwardChoice.Change } chosen
            ? old with
            {
                Comparator = chosen.Comparator, Target = chosen.Target, TargetHigh = chosen.TargetHigh,
                RationaleDa = chosen.RationaleDa, RationaleEn = chosen.RationaleEn,
            }
            : old;
    }

    private static CatalogueOutcome.CannotBe? ProblemOfState(string initiative, string state) =>
        !ForwardChoice.States.Contains(state, StringComparer.Ordinal)
        || (state == ForwardChoice.Over && Definitions.All.Any(d => d.Initiative == initiative))
            ? new($"State[{initiative}]", "state_is_unknown") : null;

    private static CatalogueOutcome.CannotBe? ProblemOf(ForwardChoice choice, CatalogueIndicator old)
    {
        string At(string field) => $"{field}[{choice.Indicator}]";
        if (!ForwardChoice.All.Contains(choice.Choice, StringComparer.Ordinal))
        {
            return new(At("Choice"), "choice_is_missing");
        }

        if (choice.Choice != ForwardChoice.Change)
        {
            return null;
        }

        var ofTarget = TargetRules.ProblemOf(choice.Comparator, choice.Target, choice.TargetHigh, Definitions.Find(old.Code)?.Unit ?? old.Unit);
        return CatalogueOutcome.CannotBe.Together(
        [
            .. ofTarget is null ? [] : ofTarget.Others.Prepend(ofTarget).Select(one => new CatalogueOutcome.CannotBe(At(one.Field), one.Problem)),
            choice.RationaleDa is null && choice.RationaleEn is null ? new(At("RationaleDa"), "rationale_is_missing") : null,
            TextRules.ProblemOf(
            [
                (At("RationaleDa"), choice.RationaleDa, CatalogueIndicator.LongestText), (At("RationaleEn"), choice.RationaleEn, CatalogueIndicator.LongestText),
            ]),
        ]);
    }
}

/// <summary>Decisions about a new year, as a form says them.</summary>
/// <param name="Period">The new year.</param>
/// <param name="Mark">Of the plan that was looked at.</param>
/// <param name="Choices">By indicator; null for undecided.</param>
/// <param name="States">By initiative; null for undecided.</param>
public sealed record ForwardDraft(
    string Period, string? Mark, IReadOnlyDictionary<string, ForwardChoice?> Choices, IReadOnlyDictionary<string, string?> States);
