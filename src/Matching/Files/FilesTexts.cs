namespace Matching.Files;

public static class FilesTexts
{
    public static readonly Sentences Sentences = new(typeof(FilesTexts));
}
