using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Surveys;

/// <summary>Puts matches and answers into the tables as they are, all of one participant and one volunteer unless told otherwise.</summary>
internal static class SurveyRows
{
    public static async Task AddPairAsync(this MatchingDatabase database)
    {
        await database.AddAsync(AParticipant().WithId("p1").Build());
        await database.AddAsync(AVolunteer().WithId("v1").Build());
    }

    public static Match AMatch(string id, DateOnly started, DateOnly? ended = null, DateOnly? imported = null) => new()
    {
        Id = id,
        Programme = "host",
        ParticipantId = "p1",
        VolunteerId = "v1",
        ProposedOn = started,
        State = ended is null ? MatchStates.Active : MatchStates.Ended,
        StartedOn = started,
        EndedOn = ended,
        ImportedOn = imported,
    };

    public static Task AddAsync(this MatchingDatabase database, params IEnumerable<Match> matches) => database.WriteAsync(scope =>
        scope.Connection.ExecuteAsync(
            """
            INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, started_on, ended_on, imported_on)
            VALUES (@Id, @Programme, @ParticipantId, @VolunteerId, @ProposedOn, @State, @StartedOn, @EndedOn, @ImportedOn)
            """,
            matches,
            scope.Transaction));

    public static Task AnswerAsync(this MatchingDatabase database, string match, string side, string wave, DateOnly on, string question = "satisfaction", string answer = "4") =>
        database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            "INSERT INTO answers (match_id, respondent, wave, question, answer, answered_on) VALUES (@match, @side, @wave, @question, @answer, @on)",
            new { match, side, wave, question, answer, on },
            scope.Transaction));
}
