namespace Matching.Web.Pages.Messages;

/// <summary>Names the sentences of the outbox page.</summary>
public sealed class MessagesPageTexts;
