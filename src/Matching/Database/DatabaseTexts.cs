namespace Matching.Database;

public static class DatabaseTexts
{
    public static readonly Sentences Sentences = new(typeof(DatabaseTexts));
}
