namespace Matching.Messages;

/// <summary>Section Messages:Smtp: the mail server. Without a host, mails are laid in the folder.</summary>
public sealed class SmtpSettings
{
    public string Host { get; init; } = "";

    /// <summary>1 to 65535 (587, where STARTTLS is spoken; 465 is usual for Tls).</summary>
    public int Port { get; init; } = 587;

    /// <summary>Empty where the server lets this machine in without.</summary>
    public string User { get; init; } = "";

    /// <summary>From the environment or a secret store, never from a settings file.</summary>
    public string Password { get; init; } = "";

    public SmtpSecurity Security { get; init; } = SmtpSecurity.StartTls;

    /// <summary>A certificate file (PEM or DER) of the city's own authority, trusted for this server instead of the machine's; empty for those.</summary>
    public string RootCertificate { get; init; } = "";

    /// <summary>Seconds that connecting, and handing over one mail, may each take, 1 to 30 (20), and less than Sweeps:LeaseSeconds.</summary>
    public int TimeoutSeconds { get; init; } = 20;

    public bool IsUsed => Host.Length > 0;

    public TimeSpan Timeout => TimeSpan.FromSeconds(TimeoutSeconds);
}

public enum SmtpSecurity
{
    /// <summary>Begins in the clear and goes on only if the server offers TLS.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>In the clear. In Production only to this machine.</summary>
    None,
}
