using System.Globalization;

namespace Matching.Web.Pages;

/// <summary>A day as the date field of a browser sends it and wants it filled in: yyyy-MM-dd.</summary>
public static class TypedDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Null if it is empty or no day.</summary>
    public static DateOnly? Of(string? typed) =>
        DateOnly.TryParseExact(typed, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string InField(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture) ?? "";
}
