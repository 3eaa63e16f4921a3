using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Matching.Kpi.Report;
using Matching.Kpi.Verdicts;

namespace Matching.Results.Approval;

/// <summary>A mark of a track's figures as they were shown, so that what is approved is what was seen.</summary>
public static class SeenFigures
{
    public static string Of(TrackReport track)
    {
        var lines = track.Indicators.Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"{i.Code}|{i.Value:R}|{i.Numerator}|{i.Denominator}|{i.Qualifier}|{i.Verdict.Code()}|{i.Comparator}|{i.Row?.Target:R}|{i.Row?.TargetHigh:R}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..32];
    }
}
