using Microsoft.Extensions.Options;
using MimeKit;

namespace Matching.Messages;

/// <summary>Delivers mail as .eml files in a folder. A mail that is delivered again replaces its own file.</summary>
public sealed class MailFolder(IOptions<MessageSettings> settings) : MailCarrier
{
    public string Folder => Path.GetFullPath(settings.Value.Folder);

    public override Task OpenAsync(CancellationToken cancel) => OrSayItIsClosedAsync(() =>
    {
        Directory.CreateDirectory(Folder);
        return Task.CompletedTask;
    });

    public override Task CarryAsync(string messageId, MimeMessage mail) => OrSayItIsClosedAsync(async () =>
    {
        var path = Path.Combine(Folder, messageId + ".eml");
        await using (var file = File.Create(path + ".part"))
        {
            await mail.WriteToAsync(file);
        }

        File.Move(path + ".part", path, overwrite: true);
    });

    /// <summary>The mail as it was laid in the folder; null if it is not there any more.</summary>
    public async Task<MimeMessage?> FindAsync(string messageId, CancellationToken cancel = default)
    {
        var path = Path.Combine(Folder, Path.GetFileName(messageId) + ".eml");
        return File.Exists(path) ? await MimeMessage.LoadAsync(path, cancel) : null;
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>A full disk or a folder that is not ours is no mail's fault.</summary>
    private static async Task OrSayItIsClosedAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CarryFailedException(CarryFailures.Folder, CarryBlame.Server, e);
        }
    }
}
