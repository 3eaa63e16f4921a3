using System.Globalization;

namespace Matching.Samples.Matches;

internal static class MatchesFile
{
    private const string ProposedBy = "caseworker";

    public static string Of(IEnumerable<Match> matches)
    {
        var csv = new Csv(
            "id", "programme", "participant", "volunteer", "proposed_on", "state", "started_on", "ended_on", "end_reason", "accepted_on",
            "decline_reason", "proposed_by", "ended_by");
        foreach (var m in matches.OrderBy(m => m.Id, StringComparer.Ordinal))
        {
            csv.Add(
                m.Id, m.Participant.Programme, m.Participant.Id, m.Volunteer.Id, Day(m.ProposedOn), m.State, Day(m.StartedOn),
                Day(m.EndedOn), m.EndReason, Day(m.AcceptedOn), m.DeclineReason, ProposedBy, m.EndedBy);
        }

        return csv.ToString();
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
