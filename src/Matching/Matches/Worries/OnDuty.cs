using Matching.Messages;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Matches.Worries;

/// <summary>Those who read worries: named in Matches:OnDuty, nobody else.</summary>
public sealed class OnDuty(IOptions<MatchSettings> settings, Recipients recipients)
{
    public IReadOnlyList<PersonOnDuty> All => [.. settings.Value.OnDuty];

    public bool Includes(string? user) => All.Any(person => person.User == user);

    /// <summary>Also finds a person on duty by the name they sign in with.</summary>
    public Task<Recipient?> FindRecipientAsync(string side, string person) => side == Outbox.Staff
        ? Task.FromResult(All.Where(one => one.User == person).Select(one => new Recipient(one.Name, one.Email, Languages.Danish)).FirstOrDefault())
        : recipients.FindAsync(side, person);
}
