using Matching.Database;

namespace Matching.Files;

/// <summary>What a feature brings up to date, in the same transaction, when one of these files brought something.</summary>
public sealed record AfterImport(IReadOnlySet<string> Files, Func<WriteScope, Change, CancellationToken, Task> RunAsync);
