using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Matching.Kpi.Report;

namespace Matching.Results.Approval;

/// <summary>A mark of all that an approval of a track would keep: numbers, targets, names, remarks and the words of the annex.</summary>
public static class SeenFigures
{
    // So that it says what is kept and not when or by whom.
    private static readonly TrackApproval Nobody = new()
    {
        Period = "", Track = "", Round = 0, State = PeriodStates.Approved, AsOf = DateOnly.MinValue, ApprovedBy = "", ApprovedAt = DateTimeOffset.MinValue,
    };

    public static string Of(TrackReport track)
    {
        var kept = track.Initiatives.Select((one, place) => JsonSerializer.Serialize(ApprovedInitiative.Of(one, place, Nobody), KpiJson.Options))
            .Concat(ApprovedFigure.Of(track, Nobody).Select(figure => JsonSerializer.Serialize(figure, KpiJson.Options)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', kept))))[..32];
    }
}
