using Dapper;
using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Tests.Load.Twice;

public sealed partial class Worlds
{
    private IReadOnlyList<Func<Task<(Visitor Visitor, string Address)>>> OfLinks =>
    [
        async () => (Stranger, await LinkAsync(await MatchAsync(MatchStates.Proposed), LinkPurposes.VolunteerAnswer)),
        async () => (Stranger, await LinkAsync(await MatchAsync(MatchStates.Accepted), LinkPurposes.ParticipantAnswer)),
        async () => (Stranger, await WaitingLinkAsync()),
        async () => (Stranger, await LinkAsync(await MatchAsync(MatchStates.Active), LinkPurposes.Contact, Sides.Participant)),
        async () => (Stranger, await LinkAsync(await MatchAsync(MatchStates.Active), LinkPurposes.Contact, Sides.Volunteer)),
    ];

    private async Task<LinkToken> TokenAsync(string match, string purpose, string? side = null)
    {
        var link = await service.Database.ReadAsync(connection => connection.ExecuteScalarAsync<string>(
            "SELECT id FROM links WHERE match_id = @match AND purpose = @purpose AND (CAST(@side AS text) IS NULL OR side = @side)", new { match, purpose, side }));
        return await service.Get<Links>().IssueAsync(link!);
    }

    private async Task<string> LinkAsync(string match, string purpose, string? side = null) => "/link/" + (await TokenAsync(match, purpose, side)).Text;

    /// <summary>A volunteer who said yes looks at their link again: until the other answers they may withdraw.</summary>
    private async Task<string> WaitingLinkAsync()
    {
        var token = await TokenAsync(await MatchAsync(MatchStates.Proposed), LinkPurposes.VolunteerAnswer);
        (await service.Get<AcceptMatch>().HandleAsync(token, service.Change)).ShouldBeOfType<AnswerOutcome.Accepted>();
        return "/link/" + token.Text;
    }

    /// <summary>"No computer model", from the page with contact details: its address is that of the page, and one word more.</summary>
    private async Task<World> ObjectionByLinkAsync(string side)
    {
        var page = await Stranger.OpenAsync(await LinkAsync(await MatchAsync(MatchStates.Active), LinkPurposes.Contact, side));
        var address = page.QuerySelector(".worry a")!.GetAttribute("href")!.Replace("/worry", "/objection", StringComparison.Ordinal);
        return new World(Stranger, address, await Stranger.OpenAsync(address));
    }

    /// <summary>"I am worried", from the page with contact details.</summary>
    private async Task<World> WorryByLinkAsync(string side)
    {
        var page = await Stranger.OpenAsync(await LinkAsync(await MatchAsync(MatchStates.Active), LinkPurposes.Contact, side));
        var address = page.QuerySelector(".worry a")!.GetAttribute("href")!;
        return new World(Stranger, address, await Stranger.OpenAsync(address));
    }
}
