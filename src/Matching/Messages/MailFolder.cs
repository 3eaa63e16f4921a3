using Microsoft.Extensions.Options;
using MimeKit;

namespace Matching.Messages;

/// <summary>Delivers mail as .eml files in a folder. A mail that is delivered again replaces its own file.</summary>
public sealed class MailFolder(IOptions<MessageSettings> settings)
{
    public string Folder => Path.GetFullPath(settings.Value.Folder);

    public async Task DeliverAsync(string messageId, MimeMessage mail, CancellationToken cancel)
    {
        Directory.CreateDirectory(Folder);
        var path = Path.Combine(Folder, messageId + ".eml");
        await using (var file = File.Create(path + ".part"))
        {
            await mail.WriteToAsync(file, cancel);
        }

        File.Move(path + ".part", path, overwrite: true);
    }

    /// <summary>The mail as it was laid in the folder; null if it is not there any more.</summary>
    public async Task<MimeMessage?> FindAsync(string messageId, CancellationToken cancel = default)
    {
        var path = Path.Combine(Folder, Path.GetFileName(messageId) + ".eml");
        return File.Exists(path) ? await MimeMessage.LoadAsync(path, cancel) : null;
    }
}
