using System.Globalization;

namespace Matching.Kpi.Report.Excel;

/// <summary>Names of sheets as the format wants them: at most 31 characters, none of <c>[ ] : * ? / \</c>, and each once.</summary>
public static class SheetNames
{
    private const int Longest = 31;

    /// <summary>A fit name that differs, whatever its case, from all in <paramref name="taken"/>, to which it is added.</summary>
    /// <param name="wished">The name wished for, whatever it holds.</param>
    /// <param name="taken">The names of the workbook so far, in capitals.</param>
    public static string Take(string wished, ISet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
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
    internal static string Quoted(string name) => "'" + name.Replace("'", "''", StringComparison.Ordinal) + "'";
}
