using Matching.Files.Kinds;
using Matching.Results.Entering;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Results.Entering;

/// <summary>What the form of a value does, and how its fields are read.</summary>
public sealed class EntryDesk(RecordObservation record, CorrectObservation correct, WithdrawObservation withdraw, ObservationStore observations)
{
    public Task<EntryOutcome> RecordAsync(EnteredFigure figure, Change change) => record.HandleAsync(figure, change);

    public Task<EntryOutcome> CorrectAsync(string id, int version, EnteredFigure figure, Change change) => correct.HandleAsync(id, version, figure, change);

    public Task<EntryOutcome> WithdrawAsync(string id, int version, Change change) => withdraw.HandleAsync(id, version, change);

    public Task<EntryOutcome> UndoAsync(string id, int version, Change change) => withdraw.UndoAsync(id, version, change);

    public Task<StoredEvidence?> EvidenceAsync(string id) => observations.EvidenceAsync(id);

    /// <summary>A number as the form is to offer it, in the language of the request: every digit, so that who corrects a note leaves it as it is.</summary>
    public static string? Written(double? value) => value is { } known ? TypedNumber.Written(known, Say.InDanish ? ',' : '.') : null;

    /// <summary>The file of a form; null if none was chosen.</summary>
    public static async Task<Evidence?> ReadAsync(IFormFile? file)
    {
        if (file is null || file.FileName.Length == 0)
        {
            return null;
        }

        // One byte more than allowed tells that it is too big; the rest need not be held.
        using var content = new MemoryStream();
        await using var stream = file.OpenReadStream();
        var most = new byte[81920];
        int read;
        while (content.Length <= Evidence.MostBytes && (read = await stream.ReadAsync(most)) > 0)
        {
            content.Write(most, 0, read);
        }

        return new Evidence(NameOf(file.FileName), content.ToArray(), file.ContentType);
    }

    /// <summary>Without the folders that some browsers send, and without anything that no file name holds.</summary>
    private static string NameOf(string sent) =>
        new([.. sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c) && c is not ('"' or '<' or '>' or '|' or ':' or '*' or '?'))]);
}
