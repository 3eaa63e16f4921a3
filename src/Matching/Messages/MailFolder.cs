using Microsoft.Extensions.Options;
using MimeKit;

namespace Matching.Messages;

/// <summary>Delivers mail as .eml files in a folder. A mail that is delivered again replaces its own file.</summary>
public sealed class MailFolder(IOptions<MessageSettings> settings) : MailCarrier
{
    public string Folder => Path.GetFullPath(settings.Value.Folder);

    public override Task OpenAsync(CancellationToken cancel)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            return Task.CompletedTask;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CarryFailedException(CarryFailures.Unreachable, CarryBlame.Server, e);
        }
    }

    public override async Task CarryAsync(string messageId, MimeMessage mail)
    {
        var path = Path.Combine(Folder, messageId + ".eml");
        await using (var file = File.Create(path + ".part"))
        {
            await mail.WriteToAsync(file);
        }

        File.Move(path + ".part", path, overwrite: true);
    }

    /// <summary>The mail as it was laid in the folder; null if it is not there any more.</summary>
    public async Task<MimeMessage?> FindAsync(string messageId, CancellationToken cancel = default)
    {
        var path = Path.Combine(Folder, Path.GetFileName(messageId) + ".eml");
        return File.Exists(path) ? await MimeMessage.LoadAsync(path, cancel) : null;
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
