namespace Matching.Messages;

/// <summary>Section Messages: where links lead and where mail goes.</summary>
public sealed class MessageSettings
{
    public const string Section = "Messages";

    /// <summary>What every link begins with. Never taken from a request.</summary>
    public string BaseAddress { get; init; } = "";

    /// <summary>Where .eml files are laid when no mail server is named.</summary>
    public string Folder { get; init; } = "data/mail";

    public SmtpSettings Smtp { get; init; } = new();

    public string From { get; init; } = "";

    public string FromName { get; init; } = "";

    /// <summary>Whom people call with a question: in every mail and at the foot of every page.</summary>
    public string ContactPhone { get; init; } = "";

    /// <summary>Whom people write to with a question.</summary>
    public string ContactEmail { get; init; } = "";
}
