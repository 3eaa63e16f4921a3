using Dapper;
using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>The question that a side was sent: its link, and whether it reached them.</summary>
internal static class Asking
{
    public static string PurposeOf(string side) => side == Sides.Volunteer ? LinkPurposes.VolunteerAnswer : LinkPurposes.ParticipantAnswer;

    private static string ReminderOf(string side) => side == Sides.Volunteer ? MessageTemplates.VolunteerReminded : MessageTemplates.ParticipantReminded;

    public static string TemplateOf(string side) => side == Sides.Volunteer ? MessageTemplates.VolunteerAsked : MessageTemplates.ParticipantAsked;

    /// <summary>Whether a mail with the question went out, or may have, or somebody said it by other means.</summary>
    public static async Task<bool> HasLeftAsync(WriteScope scope, string match, string side) => await scope.Connection.ExecuteScalarAsync<long>(
        $"""
        SELECT count(*) FROM messages
        WHERE match_id = @match AND side = @side AND template IN (@asked, @reminded)
            AND (state IN ('{MessageStates.Sent}', '{MessageStates.Sending}') OR settled_at IS NOT NULL)
        """,
        new { match, side, asked = TemplateOf(side), reminded = ReminderOf(side) },
        scope.Transaction) > 0;

    /// <summary>The link of the open question; null if it is closed or, in history, was never made.</summary>
    public static Task<string?> OpenLinkAsync(WriteScope scope, string match, string side, DateTimeOffset now) =>
        scope.Connection.ExecuteScalarAsync<string?>(
            """
            SELECT id FROM links
            WHERE match_id = @match AND side = @side AND purpose = @purpose AND used_at IS NULL AND revoked_at IS NULL AND expires_at > @now
            ORDER BY created_at DESC LIMIT 1
            """,
            new { match, side, purpose = PurposeOf(side), now },
            scope.Transaction);
}
