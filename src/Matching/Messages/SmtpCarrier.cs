using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Matching.Messages;

/// <summary>Hands mails to a mail server, all of a batch over one connection. Each step has its deadline.</summary>
public sealed class SmtpCarrier : MailCarrier
{
    private readonly SmtpSettings settings;
    private readonly TimeProvider clock;
    private readonly SmtpClient client = new();

    public SmtpCarrier(SmtpSettings settings, TimeProvider clock)
    {
        (this.settings, this.clock) = (settings, clock);
        if (settings.RootCertificate.Length > 0)
        {
            client.CheckCertificateRevocation = false;
            client.ServerCertificateValidationCallback = new OwnAuthority(settings.RootCertificate).Trusts;
        }
    }

    public override Task OpenAsync(CancellationToken cancel) => client.IsConnected
        ? Task.CompletedTask
        : InTimeAsync(ConnectAsync, e => new CarryFailedException(WhyNotOpen(e), CarryBlame.Server, e), cancel);

    /// <summary>Goes on to its end or its deadline when the service stops: a mail broken off in the middle may arrive all the same.</summary>
    public override Task CarryAsync(string messageId, MimeMessage mail) =>
        InTimeAsync(cancel => client.SendAsync(mail, cancel), WhyNotCarried, CancellationToken.None);

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await InTimeAsync(cancel => client.IsConnected ? client.DisconnectAsync(quit: true, cancel) : Task.CompletedTask, WhyNotCarried, CancellationToken.None);
        }
        catch (CarryFailedException)
        {
            // The server left first; what it took it has.
        }

        client.Dispose();
    }

    private async Task ConnectAsync(CancellationToken cancel)
    {
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, Security, cancel);
            if (settings.User.Length > 0)
            {
                await client.AuthenticateAsync(settings.User, settings.Password, cancel);
            }
        }
        catch
        {
            await client.DisconnectAsync(quit: false, CancellationToken.None);
            throw;
        }
    }

    private SecureSocketOptions Security => settings.Security switch
    {
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };

    private async Task InTimeAsync(Func<CancellationToken, Task> work, Func<Exception, CarryFailedException> why, CancellationToken cancel)
    {
        using var deadline = new CancellationTokenSource(settings.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, deadline.Token);
        try
        {
            await work(either.Token);
        }
        catch (Exception e) when (e is not OperationCanceledException || deadline.IsCancellationRequested)
        {
            throw why(e);
        }
    }

    private static string WhyNotOpen(Exception e) => e switch
    {
        SslHandshakeException or NotSupportedException => CarryFailures.Insecure,
        AuthenticationException => CarryFailures.SignIn,
        _ => CarryFailures.Unreachable,
    };

    private static CarryFailedException WhyNotCarried(Exception e) => e switch
    {
        SmtpCommandException { StatusCode: SmtpStatusCode.ServiceNotAvailable } => new(CarryFailures.Busy, CarryBlame.Server, e),
        ServiceNotAuthenticatedException => new(CarryFailures.SignIn, CarryBlame.Server, e),

        // Our address is the same in every mail: refused, none goes. What can be wrong with one mail here is how large it says it is.
        SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted, StatusCode: not SmtpStatusCode.ExceededStorageAllocation } sender =>
            new(Numbered(CarryFailures.Sender, sender), CarryBlame.Server, e),
        SmtpCommandException refused when (int)refused.StatusCode >= 500 => new(Numbered(CarryFailures.Refused, refused), CarryBlame.ForGood, e),
        SmtpCommandException refused => new(Numbered(CarryFailures.RefusedForNow, refused), CarryBlame.ForNow, e),
        OperationCanceledException => new(CarryFailures.TimedOut, CarryBlame.ForNow, e),
        ProtocolException or IOException or SocketException or ServiceNotConnectedException => new(CarryFailures.Dropped, CarryBlame.ForNow, e),
        _ => new(CarryFailures.Broken, CarryBlame.ForNow, e),
    };

    private static string Numbered(string code, SmtpCommandException refused) => $"{code} {(int)refused.StatusCode}";
}
