using Matching.Database;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

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
            .ValidateOnStart();
        return services
            .AddSingleton<Links>()
            .AddSingleton<Outbox>()
            .AddSingleton<ContactStops>()
            .AddSingleton<MailComposer>()
            .AddSingleton<MailFolder>()
            .AddSingleton<Post>()
            .AddSingleton<Sweep, SendOutbox>()
            .AddSingleton<SweepLeases>()
            .AddSingleton<RunSweeps>();
    }
}
