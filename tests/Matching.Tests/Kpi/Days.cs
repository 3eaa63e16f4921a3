using System.Globalization;

namespace Matching.Tests.Kpi;

internal static class Days
{
    /// <summary>A day as it is written in files.</summary>
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? MaybeDay(string? iso) => iso is null ? null : Day(iso);
}
