using System.Data.Common;
using Dapper;
using Matching.Database;

namespace Matching.Surveys.Wording;

/// <summary>The saved versions of question texts.</summary>
public sealed class WordingStore(MatchingDatabase database)
{
    private const string Columns = "programme, side, text_code, version, danish, english, saved_by, saved_at, why";

    private const string Newest =
        $"""
        SELECT {Columns} FROM question_texts t
        WHERE programme = @programme AND side = @side AND version = (
            SELECT MAX(version) FROM question_texts n WHERE n.programme = t.programme AND n.side = t.side AND n.text_code = t.text_code)
        """;

    /// <summary>The newest saved version of each text of one side; texts that were never changed are not among them.</summary>
    public Task<IReadOnlyList<QuestionText>> NewestAsync(string programme, string side) =>
        database.ReadAsync(connection => NewestAsync(connection, null, programme, side));

    public static Task<IReadOnlyList<QuestionText>> NewestAsync(WriteScope scope, string programme, string side) =>
        NewestAsync(scope.Connection, scope.Transaction, programme, side);

    /// <summary>The saved versions of one text, newest first.</summary>
    public Task<IReadOnlyList<QuestionText>> HistoryAsync(string programme, string side, string textCode) =>
        database.ReadAsync<IReadOnlyList<QuestionText>>(async connection => (await connection.QueryAsync<QuestionText>(
            $"""
            SELECT {Columns} FROM question_texts
            WHERE programme = @programme AND side = @side AND text_code = @textCode ORDER BY version DESC
            """,
            new { programme, side, textCode })).AsList());

    /// <summary>Writes the version after the one it is based on, if that is still the newest.</summary>
    /// <returns>False if somebody saved another one in between.</returns>
    public static async Task<bool> AddAsync(WriteScope scope, QuestionText text, int basedOn) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO question_texts (programme, side, text_code, version, danish, english, saved_by, saved_at, why)
        SELECT @Programme, @Side, @TextCode, @Version, @Danish, @English, @SavedBy, @SavedAt, @Why
        WHERE (
            SELECT COALESCE(MAX(version), 0) FROM question_texts
            WHERE programme = @Programme AND side = @Side AND text_code = @TextCode) = @basedOn
        ON CONFLICT DO NOTHING
        """,
        new
        {
            text.Programme, text.Side, text.TextCode, Version = basedOn + 1, text.Danish, text.English, text.SavedBy, text.SavedAt, text.Why, basedOn,
        },
        scope.Transaction) == 1;

    private static async Task<IReadOnlyList<QuestionText>> NewestAsync(DbConnection connection, DbTransaction? transaction, string programme, string side) =>
        (await connection.QueryAsync<QuestionText>(Newest, new { programme, side }, transaction)).AsList();
}
