using Matching.Database;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Matching.Messages;

public static class MessagesSetup
{
    public static IServiceCollection AddMessages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MessageSettings>().Bind(configuration.GetSection(MessageSettings.Section))
            .Validate(
                messages => Uri.TryCreate(messages.BaseAddress, UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal),
                "Messages:BaseAddress must be the address that links begin with, such as https://match.example.org.")
            .Validate(messages => messages.From.Contains('@', StringComparison.Ordinal), "Messages:From must be an e-mail address.")
            .Validate(messages => messages.Smtp.Port is >= 1 and <= 65535, "Messages:Smtp:Port must be 1 to 65535.")
            .Validate(
                messages => messages.Smtp.User.Length == 0 == (messages.Smtp.Password.Length == 0),
                "Messages:Smtp:User and Messages:Smtp:Password must both be given or both be empty.")
            .Validate(
                messages => messages.Smtp.RootCertificate.Length == 0 || File.Exists(messages.Smtp.RootCertificate),
                "Messages:Smtp:RootCertificate must be the path of a certificate file.")
            .Validate<IOptions<SweepSettings>>(
                (messages, sweeps) => messages.Smtp.TimeoutSeconds is >= 1 and <= 30 && (!messages.Smtp.IsUsed || messages.Smtp.TimeoutSeconds < sweeps.Value.LeaseSeconds),
                "Messages:Smtp:TimeoutSeconds must be 1 to 30, and less than Sweeps:LeaseSeconds.")
            .ValidateOnStart();
        services.AddOptions<SweepSettings>().Bind(configuration.GetSection(SweepSettings.Section))
            .Validate(sweeps => sweeps.LeaseSeconds is >= 1 and <= 50, "Sweeps:LeaseSeconds must be 1 to 50.")
            .ValidateOnStart();
        return services
            .AddSingleton<Links>()
            .AddSingleton<Outbox>()
            .AddSingleton<UnsentMails>()
            .AddSingleton<SendAgain>()
            .AddSingleton<SettleMail>()
            .AddSingleton<ContactStops>()
            .AddSingleton<MailComposer>()
            .AddSingleton<PrepareMail>()
            .AddSingleton<MailFolder>()
            .AddSingleton<OpenCarrier>(Carrier)
            .AddSingleton<Sweep, SendOutbox>()
            .AddSingleton<SweepLeases>()
            .AddSingleton<StuckWork>()
            .AddSingleton<OneByOne>()
            .AddSingleton<TryStuckAgain>()
            .AddSingleton<RunSweeps>();
    }

    private static OpenCarrier Carrier(IServiceProvider provider)
    {
        var smtp = provider.GetRequiredService<IOptions<MessageSettings>>().Value.Smtp;
        var clock = provider.GetRequiredService<Clocks>().System;
        var folder = provider.GetRequiredService<MailFolder>();
        return smtp.IsUsed ? () => new SmtpCarrier(smtp, clock) : () => folder;
    }
}
