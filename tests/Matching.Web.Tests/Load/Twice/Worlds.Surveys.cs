using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.Surveys;

namespace Matching.Web.Tests.Load.Twice;

public sealed partial class Worlds
{
    private IReadOnlyList<Func<Task<(Visitor Visitor, string Address)>>> OfSurveys =>
    [
        async () => (Stranger, await SurveyAsync()),
        async () => (Caseworker, $"/surveys/survey?match={await EarlierSurveysAsync()}&side=volunteer&wave=3m"),
        async () => (Caseworker, $"/surveys/survey?match={await EarlierSurveysAsync()}&side=participant&wave=end"),
    ];

    private async Task<string> SurveyAsync()
    {
        var id = await MatchAsync(MatchStates.Ended);
        await service.Get<FindDueSurveys>().RunAsync();
        return await LinkAsync(id, LinkPurposes.Survey("end"));
    }

    /// <summary>A match that ended before it was imported: its surveys wait for a caseworker.</summary>
    private async Task<string> EarlierSurveysAsync()
    {
        var id = await MatchAsync(MatchStates.Ended);
        await SetAsync(
            "UPDATE matches SET proposed_on = @on, started_on = @on, ended_on = @end, imported_on = @today WHERE id = @id",
            new { id, on = new DateOnly(2013, 1, 10), end = new DateOnly(2013, 6, 1), today = service.Change.On });
        return id;
    }

    /// <summary>The words of a question after a look at new ones.</summary>
    private async Task<World> WordsSeenAsync()
    {
        var address = $"/surveys/text?programme={Programmes.Host}&side={Sides.Participant}&text=satisfaction";
        var form = FilledForm.On(await Administrator.OpenAsync(address), address)[0];
        var other = form.Fields.Select(field => field.Key == "Danish" ? new(field.Key, $"Hvad synes du, {++people}?") : field);
        return new World(Administrator, address, await Administrator.PostAsync(form.Address, other));
    }
}
