using System.Text.Json;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>The fairness audit that is kept in a stored model's card.</summary>
/// <param name="Contestant">The contestant that was audited: the one that was ahead, which may be another than the model's own.</param>
/// <param name="IsOfModel">Whether it is an audit of this very model.</param>
/// <param name="Verdict">One of <see cref="OrderAudit.Passes"/>, <see cref="OrderAudit.Fails"/> and <see cref="OrderAudit.NotJudged"/>.</param>
/// <param name="Findings">What lay on the wrong side of a line.</param>
public sealed record AuditOfModel(string Contestant, bool IsOfModel, string Verdict, IReadOnlyList<FairnessFinding> Findings)
{
    /// <summary>What it does not fail by, is more than chance, and somebody should think about.</summary>
    public IReadOnlyList<FairnessFinding> Flags => [.. Findings.Where(finding => finding is { IsFailure: false, MayBeChance: false })];

    /// <returns>Null where the card holds no audit that this version can read.</returns>
    public static AuditOfModel? Of(StoredModel model)
    {
        try
        {
            using var card = JsonDocument.Parse(model.Card);
            var audit = card.RootElement.GetProperty("fairness");
            var audited = audit.GetProperty("model");
            return new AuditOfModel(
                audited.GetProperty("contestant").GetString()!,
                audited.GetProperty("hash").GetString() == model.Hash,
                audit.GetProperty("verdict").GetString()!,
                [.. audit.GetProperty("findings").EnumerateArray().Select(FairnessJson.Read)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
