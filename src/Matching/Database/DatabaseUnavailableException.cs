using System.Globalization;

namespace Matching.Database;

/// <summary>The machine around us is not as it must be; the reason is a key of the Database sentences.</summary>
public sealed class DatabaseUnavailableException(string reason, params string[] values)
    : Exception(DatabaseTexts.Sentences.Format(reason, Languages.English, [.. values]))
{
    public string Reason => reason;

    public string In(CultureInfo culture) => DatabaseTexts.Sentences.Format(reason, culture, [.. values]);
}
