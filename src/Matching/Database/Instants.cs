using System.Globalization;

namespace Matching.Database;

/// <summary>Moments as the tables hold them: UTC text of fixed width, which sorts and compares alike in both databases.</summary>
public static class Instants
{
    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
