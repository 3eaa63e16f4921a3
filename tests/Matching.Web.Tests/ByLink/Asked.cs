using Dapper;
using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Tests.ByLink;

/// <summary>Proposals and the links of their mails, without waiting for the mails.</summary>
public static class Asked
{
    /// <summary>Newcomer p1 … and host v1 …, each host asked about the newcomer of their number.</summary>
    /// <returns>The ids of the matches.</returns>
    public static async Task<IReadOnlyList<string>> ProposeAsync(this MatchingApplication service, int pairs)
    {
        await service.Database.AddAsync([.. Enumerable.Range(1, pairs).Select(i => Seed.Newcomer($"p{i}", $"Amira{i} Haddad{i}"))]);
        await service.Database.AddAsync([.. Enumerable.Range(1, pairs).Select(i => Seed.Host($"v{i}", $"Søren{i} Krogh{i}"))]);
        var matches = new List<string>();
        for (var i = 1; i <= pairs; i++)
        {
            matches.Add(((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync($"p{i}", $"v{i}", service.Change)).MatchId);
        }

        return matches;
    }

    /// <summary>A fresh token of the newest link of a purpose, as a mail would carry it.</summary>
    public static async Task<LinkToken> TokenAsync(this MatchingApplication service, string match, string purpose, string? side = null)
    {
        var link = await service.Database.ReadAsync(connection => connection.ExecuteScalarAsync<string>(
            "SELECT id FROM links WHERE match_id = @match AND purpose = @purpose AND (CAST(@side AS text) IS NULL OR side = @side) ORDER BY created_at DESC, id LIMIT 1",
            new { match, purpose, side }));
        return await service.Get<Links>().IssueAsync(link!);
    }

    public static async Task<string> AddressAsync(this MatchingApplication service, string match, string purpose, string? side = null) =>
        "/link/" + (await service.TokenAsync(match, purpose, side)).Text;

    /// <summary>Both say yes, by their links.</summary>
    public static async Task StartAsync(this MatchingApplication service, string match)
    {
        var accept = service.Get<AcceptMatch>();
        (await accept.HandleAsync(await service.TokenAsync(match, LinkPurposes.VolunteerAnswer), service.Change)).ShouldBeOfType<AnswerOutcome.Accepted>();
        (await accept.HandleAsync(await service.TokenAsync(match, LinkPurposes.ParticipantAnswer), service.Change)).ShouldBeOfType<AnswerOutcome.Started>();
    }
}
