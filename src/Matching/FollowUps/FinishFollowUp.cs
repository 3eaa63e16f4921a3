using Matching.Audit;
using Matching.Database;

namespace Matching.FollowUps;

/// <summary>What an answer does, however it was given. The match row is locked by the caller.</summary>
internal static class FinishFollowUp
{
    /// <returns>False if it was answered or closed before.</returns>
    public static async Task<bool> AnswerAsync(WriteScope scope, FollowUp question, FollowUpReply reply, Change change, string action)
    {
        var answered = question with { Answer = reply.Answer, Words = reply.Words, AnsweredOn = change.On, AnsweredBy = change.Who };
        if (!await FollowUpStore.FinishAsync(scope, answered))
        {
            return false;
        }

        if (reply.InLog(question.MatchId, question.Side, change) is { } meeting)
        {
            await FollowUpStore.LogAsync(scope, meeting);
        }

        await AuditLog.WriteAsync(scope, change, action, question.MatchId, $"{question.Kind} {question.Wave} {question.Side} {reply.Answer}");
        return true;
    }
}
