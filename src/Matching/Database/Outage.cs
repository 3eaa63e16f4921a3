using System.Data.Common;

namespace Matching.Database;

/// <summary>Tells a database that is away for a while from a bug: the same thing done a little later may succeed.</summary>
public static class Outage
{
    public static bool Is(Exception? exception) => exception is DatabaseUnavailableException or DbException { IsTransient: true };
}
