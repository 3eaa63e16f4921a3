using System.Data.Common;

namespace Matching.Database;

/// <summary>One writing transaction. It commits when the work returns, unless the work gave it up.</summary>
public sealed class WriteScope(DbConnection connection, DbTransaction transaction, Dialect dialect)
{
    public DbConnection Connection => connection;

    public DbTransaction Transaction => transaction;

    public Dialect Dialect => dialect;

    public bool GivenUp { get; private set; }

    /// <summary>Nothing of this transaction is kept; the work's result is still returned.</summary>
    public T GiveUp<T>(T outcome)
    {
        GivenUp = true;
        return outcome;
    }
}
