using System.Globalization;

namespace Matching.Kpi.Report.Excel;

/// <summary>Names of sheets as the format wants them: at most 31 characters, none of <c>[ ] : * ? / \</c>, and each once.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    /// <summary>A fit name that differs, whatever its case, from all in <paramref name="taken"/>, to which it is added.</summary>
    public static string Take(string wished, ISet<string> taken)
    {
        var plain = string.Concat(PlainText.OneLine(wished).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? ' ' : c)).Trim('\'', ' ');
        if (plain.Length == 0)
            plain = "–";
        var name = PlainText.Fitted(plain, Longest);
        for (var number = 2; !taken.Add(name.ToUpperInvariant()); number++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            name = PlainText.Fitted(plain, Longest - end.Length) + end;
        }

        return name;
    }

    /// <summary>A name in a formula.</summary>
    public static string Quoted(string name) => "'" + name.Replace("'", "''", StringComparison.Ordinal) + "'";
}
