using System.Globalization;

namespace Matching.Messages;

/// <summary>Whom a mail goes to: their own name and address, and the language they read.</summary>
public sealed record Recipient(string Name, string Email, CultureInfo Language);

/// <summary>Finds a person of one side by id; null if they are gone or have no address. People registers it.</summary>
public delegate Task<Recipient?> FindRecipient(string side, string person);
