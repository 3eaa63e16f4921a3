using System.Globalization;
using Dapper;
using Matching.Database;

namespace Matching.FollowUps.Cases;

/// <summary>
/// Participants, volunteers and matches by a part of a name, an id, an e-mail address or a phone number. Only of the programmes the caller
/// may see: an imported match can join people of two, and then the one of the other programme neither finds it nor is shown.
/// </summary>
public sealed class SearchCases(MatchingDatabase database)
{
    /// <summary>Found of each kind, at most.</summary>
    public const int Most = 25;

    /// <summary>Characters that a search needs at least.</summary>
    public const int Shortest = 2;

    // Neither database folds every letter: SQLite knows ASCII only, PostgreSQL depends on its locale. These are folded by hand, the same in both.
    private const string Large = "ÆØÅÄÖÜÉÈÊËÁÀÂÃÍÌÎÏÓÒÔÕÚÙÛÇÑÝÐÞŠŽČĆĐŁŃŚŹŻĘĄŞĞİ";

    private static readonly string Small = Large.ToLower(CultureInfo.InvariantCulture).Replace('İ', 'i');

    public async Task<FoundCases> HandleAsync(string? typed, IReadOnlyCollection<string> programmes)
    {
        var wanted = typed?.Trim() ?? "";
        if (wanted.Length < Shortest)
        {
            return FoundCases.Nothing;
        }

        var digits = string.Concat(wanted.Where(char.IsAsciiDigit));
        var isNumber = digits.Length >= 4 && wanted.All(letter => char.IsAsciiDigit(letter) || " +-()/".Contains(letter, StringComparison.Ordinal));
        var values = new
        {
            programmes = programmes.ToArray(),
            folded = Like(Fold(wanted)),
            raw = Like(wanted),
            phone = isNumber ? Like(digits) : null,
        };
        return await database.ReadAsync(async connection => new FoundCases(
            (await connection.QueryAsync<FoundPerson>(People("participants"), values)).AsList(),
            (await connection.QueryAsync<FoundPerson>(People("volunteers"), values)).AsList(),
            (await connection.QueryAsync<FoundMatch>(Matches, values)).AsList()));
    }

    private string People(string table) =>
        $"""
        SELECT x.id, x.name, x.programme FROM {table} x
        WHERE {Seen("x")} AND {Is("x")}
        ORDER BY {database.Dialect.Ordinal("x.name")}, {database.Dialect.Ordinal("x.id")} LIMIT {Most}
        """;

    private string Matches =>
        $"""
        SELECT m.id, m.programme, m.state, m.proposed_on,
            CASE WHEN {Seen("p")} THEN p.name ELSE p.id END AS participant, CASE WHEN {Seen("v")} THEN v.name ELSE v.id END AS volunteer
        FROM matches m JOIN participants p ON p.id = m.participant_id JOIN volunteers v ON v.id = m.volunteer_id
        WHERE {Seen("m")} AND ({Folded("m.id")} LIKE @folded ESCAPE '!' OR ({Seen("p")} AND {Is("p")}) OR ({Seen("v")} AND {Is("v")}))
        ORDER BY m.proposed_on DESC, {database.Dialect.Ordinal("m.id")} LIMIT {Most}
        """;

    private string Seen(string row) => database.Dialect.OneOf(row + ".programme", "@programmes");

    private static string Is(string row) =>
        $"""
        ({Folded(row + ".name")} LIKE @folded ESCAPE '!' OR {row}.name LIKE @raw ESCAPE '!' OR {Folded(row + ".id")} LIKE @folded ESCAPE '!'
            OR {Folded(row + ".email")} LIKE @folded ESCAPE '!'
            OR REPLACE(REPLACE(REPLACE(REPLACE({row}.phone, ' ', ''), '-', ''), '(', ''), ')', '') LIKE CAST(@phone AS text) ESCAPE '!')
        """;

    private static string Folded(string column) =>
        $"LOWER({Large.Zip(Small).Aggregate(column, (sql, pair) => $"REPLACE({sql}, '{pair.First}', '{pair.Second}')")})";

    private static string Fold(string text) => string.Concat(text.ToLower(CultureInfo.InvariantCulture).Select(letter => letter == 'İ' ? 'i' : letter));

    private static string Like(string text) =>
        $"%{text.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%";
}

public sealed record FoundCases(IReadOnlyList<FoundPerson> Participants, IReadOnlyList<FoundPerson> Volunteers, IReadOnlyList<FoundMatch> Matches)
{
    public static readonly FoundCases Nothing = new([], [], []);

    public int Count => Participants.Count + Volunteers.Count + Matches.Count;
}

public sealed record FoundPerson
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Programme { get; init; }
}

/// <summary>A match by the names of its two; who is of another programme stands there by id.</summary>
public sealed record FoundMatch
{
    public required string Id { get; init; }
    public required string Programme { get; init; }
    public required string State { get; init; }
    public DateOnly ProposedOn { get; init; }
    public required string Participant { get; init; }
    public required string Volunteer { get; init; }
}
