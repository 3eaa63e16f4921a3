using Dapper;
using Matching.Audit;
using Matching.Database;

namespace Matching.People;

/// <summary>A volunteer is not proposed to anybody until a day.</summary>
public static class PauseVolunteer
{
    /// <summary>A pause that lasts longer already stays as it is.</summary>
    /// <returns>The day until which they were paused before; null if they were not.</returns>
    public static async Task<DateOnly?> InAsync(WriteScope scope, string volunteerId, DateOnly until, Change change)
    {
        var before = (await PeopleStore.FindVolunteerAsync(scope, volunteerId))?.PausedUntil;
        if (before >= until)
        {
            return before;
        }

        await WriteAsync(scope, volunteerId, until);
        await AuditLog.WriteAsync(scope, change, "volunteer.paused", volunteerId, $"{until:yyyy-MM-dd}");
        return before;
    }

    /// <summary>Takes a pause back, if nobody changed it since.</summary>
    public static async Task TakeBackAsync(WriteScope scope, string volunteerId, DateOnly until, DateOnly? before, Change change)
    {
        if ((await PeopleStore.FindVolunteerAsync(scope, volunteerId))?.PausedUntil != until)
        {
            return;
        }

        await WriteAsync(scope, volunteerId, before);
        await AuditLog.WriteAsync(scope, change, "volunteer.back", volunteerId, before is { } day ? $"{day:yyyy-MM-dd}" : null);
    }

    private static Task<int> WriteAsync(WriteScope scope, string id, DateOnly? until) => scope.Connection.ExecuteAsync(
        "UPDATE volunteers SET paused_until = @until, version = version + 1 WHERE id = @id", new { id, until }, scope.Transaction);
}
