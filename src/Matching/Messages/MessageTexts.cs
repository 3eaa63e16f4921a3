namespace Matching.Messages;

public static class MessageTexts
{
    public static readonly Sentences Sentences = new(typeof(MessageTexts));
}
