using Matching.Messages;
using Matching.Matches;

namespace Matching.Web.Tests.Load.Twice;

public sealed partial class Worlds
{
    private IReadOnlyList<Func<Task<(Visitor Visitor, string Address)>>> OfStaff =>
    [
        async () => (Administrator, await TroublesAsync()),
        async () => (Caseworker, await CasesAsync()),
        async () => (Caseworker, await UntoldAsync()),
    ];

    /// <summary>The form that saves weights stands on the page that shows what other weights would do.</summary>
    private async Task<World> WeightsSeenAsync()
    {
        const string address = "/suggestions/weights?programme=mentor";
        var form = FilledForm.On(await Administrator.OpenAsync(address), address)[0];
        var other = form.Fields.Select(field => field.Key == "weights[goals]" ? new(field.Key, field.Value == "11" ? "12" : "11") : field);
        return new World(Administrator, address, await Administrator.PostAsync(form.Address, other));
    }

    /// <summary>Two mails that could not be sent, which can be sent again together, one recount that did not agree, a model that gave way, and one piece of work that was given up: those of the worlds before are done.</summary>
    private async Task<string> TroublesAsync()
    {
        await SetAsync("UPDATE messages SET state = 'sent', sent_at = created_at WHERE state = 'dead'; DELETE FROM stuck_work");
        for (var mail = 0; mail < 2; mail++)
        {
            await SetAsync("UPDATE messages SET state = 'dead', attempts = 10, last_error = 'refused 550' WHERE match_id = @id", new { id = await MatchAsync(MatchStates.Proposed) });
        }

        await SetAsync("UPDATE figure_alarms SET seen_at = found_at");
        await SetAsync(
            "INSERT INTO figure_alarms (id, year, as_of, found_at, what) VALUES (@id, 2012, @day, '2013-08-01T02:00:00.000Z', 'host.matches')",
            new { id = $"alarm-{++people}", day = new DateOnly(2013, 7, 31) });
        await SetAsync("UPDATE model_looks SET seen_at = looked_at");
        await SetAsync(
            """
            INSERT INTO models (id, programme, contestant, hash, window_from, window_to, as_of, n, seed, settings, metrics, card, document, trained_on, trained_by, state)
            VALUES (@id, 'host', 'logit', @id, @day, @day, @day, 1, 1, '{}', '{}', '{}', '{}', @day, 'u', 'retired')
            """,
            new { id = $"model-{people}", day = new DateOnly(2013, 7, 31) });
        await SetAsync(
            """
            INSERT INTO model_looks (model_id, looked_on, programme, orders, answered, accepted, answered_before, accepted_before, findings, looked_at)
            VALUES (@id, @day, 'host', 0, 0, 0, 0, 0, '[{"Code":"unreadable"}]', '2013-08-01T02:00:00.000Z')
            """,
            new { id = $"model-{people}", day = new DateOnly(2013, 7, 31) });
        await service.Get<StuckWork>().FailedAsync("surveys", $"m-{++people} volunteer 3m", StuckWork.Pace.Most, "InvalidOperationException");
        return "/messages";
    }

    /// <summary>One mail that tells something could not go: those of the worlds before are settled.</summary>
    private async Task<string> UntoldAsync()
    {
        await SetAsync("UPDATE messages SET settled_at = created_at");
        await SetAsync(
            "UPDATE messages SET state = 'dead', settled_at = NULL WHERE match_id = @id AND template = 'match_started' AND side = 'volunteer'",
            new { id = await MatchAsync(MatchStates.Active) });
        return "/today";
    }

    /// <summary>The caseworker has one case: those of the worlds before are nobody's.</summary>
    private async Task<string> CasesAsync()
    {
        await SetAsync("UPDATE participants SET caseworker = NULL WHERE caseworker IS NOT NULL");
        await SetAsync("UPDATE participants SET caseworker = 'caseworker' WHERE id = @id", new { id = (await NewPairAsync()).Participant });
        return "/cases/hand-over?from=caseworker";
    }

    /// <summary>A case is handed over after a look at it.</summary>
    private async Task<World> HandOverSeenAsync()
    {
        var address = await CasesAsync();
        var form = FilledForm.On(await Caseworker.OpenAsync(address), address)[0];
        return new World(Caseworker, form.Address, await Caseworker.PostAsync(form.Address, form.Fields));
    }
}
