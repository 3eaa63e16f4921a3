using System.Data.Common;

namespace Matching.Database;

/// <summary>What SQLite and PostgreSQL do not have in common. Everything else is one SQL text.</summary>
public abstract class Dialect
{
    public abstract string Name { get; }

    /// <summary>A query for the version of the engine that runs.</summary>
    public abstract string VersionQuery { get; }

    /// <summary>Ordering by code unit, whatever the database's locale.</summary>
    public abstract string Ordinal(string column);

    /// <summary>
    /// A condition that a column holds one of the values of an array parameter: a few, such as programmes or states. SQLite takes 32,766 at most,
    /// so that what grows with the city goes through <see cref="OneOfMany"/>.
    /// </summary>
    public abstract string OneOf(string column, string parameter);

    /// <summary>A condition that a column holds one of the values that <see cref="Many"/> made a parameter of, however many they are.</summary>
    public abstract string OneOfMany(string column, string parameter);

    /// <summary>The parameter that <see cref="OneOfMany"/> reads.</summary>
    public abstract object Many(IEnumerable<string> values);

    /// <summary>The day that many calendar months after a column's, clamped to the month's last day as AddMonths does.</summary>
    public abstract string MonthsAfter(string column, int months);

    /// <summary>Behind a table: reads it by one index, where the planner would rather take the key and then the row; empty where it knows better.</summary>
    public abstract string By(string index);

    /// <summary>The day in a column of a row that is being read by hand.</summary>
    public abstract DateOnly Day(DbDataReader row, int column);

    /// <summary>The text in a column of a row that is being read by hand: the copy of it among those known, or a new one, which is known from then on.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">Its column, not empty.</param>
    /// <param name="known">Compared in ordinal order.</param>
    public abstract string Text(DbDataReader row, int column, HashSet<string> known);

    /// <summary>Whether a query that a writer makes must lock the rows it reads until the end of its transaction.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>Behind a query of rows to be taken: passes over those that another writer is taking now; empty where the writer gate does.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>SQL that makes other migrating processes wait until this transaction ends; empty where the writer gate does.</summary>
    public abstract string MigrationLock { get; }

    /// <summary>SQL that keeps other writers out of a table until this transaction ends; empty where the writer gate does.</summary>
    public abstract string LockTable(string table);

    /// <summary>How many new rows one statement should carry: many where each is a journey, one where its parameters cost more.</summary>
    public abstract int RowsAtOnce { get; }

    public abstract string TableExists { get; }

    public abstract bool IsWorthRetrying(DbException exception);
}
