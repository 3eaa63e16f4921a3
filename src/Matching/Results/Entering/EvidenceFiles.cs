using Dapper;
using Matching.Database;

namespace Matching.Results.Entering;

/// <summary>Takes files in. One that is stored stays for the history of its value.</summary>
internal static class EvidenceFiles
{
    /// <returns>The id of the file that the value has from now on; null for none.</returns>
    public static async Task<string?> KeepAsync(WriteScope scope, EnteredFigure figure, EnteredObservation? there, Change change)
    {
        if (figure.Evidence is not { } file)
        {
            return figure.DropsEvidence ? null : there?.EvidenceFile;
        }

        if (there is { EvidenceFile: { } same } && there.EvidenceHash == file.Hash)
        {
            return same;
        }

        var id = NewId.For("e");
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO evidence_files (id, file_name, content_type, hash, size, content, added_by, added_at)
            VALUES (@id, @FileName, @ContentType, @Hash, @Length, @Content, @Who, @At)
            """,
            new { id, file.FileName, EvidenceKind.Of(file)!.ContentType, file.Hash, file.Content.Length, file.Content, change.Who, change.At },
            scope.Transaction);
        return id;
    }
}
