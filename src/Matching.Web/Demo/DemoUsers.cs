using Matching.People;

namespace Matching.Web.Demo;

/// <summary>The people who may sign in to the demo. Their passwords are public; Production never makes them.</summary>
public sealed class DemoUsers(UserStore users, SaveUser save)
{
    public sealed record DemoUser(string Name, string DisplayName, string Role, Tags Programmes, string Password);

    public static readonly IReadOnlyList<DemoUser> All =
    [
        new("caseworker", "Karen Holm", Roles.Caseworker, Tags.Of(Programmes.Host, Programmes.Mentor), "vaert-og-mentor-2013"),
        new("mentor-office", "Jonas Lind", Roles.Caseworker, Tags.Of(Programmes.Mentor), "kun-mentorer-2013"),
        new("programme", "Birgit Dam", Roles.Programme, Tags.None, "tal-uden-navne-2013"),
        new("administrator", "Anders Vang", Roles.Administrator, Tags.None, "drift-og-brugere-2013"),
    ];

    /// <summary>Adds them where nobody can sign in yet.</summary>
    public async Task AddAsync(Change change)
    {
        if (await users.AnyAsync())
        {
            return;
        }

        foreach (var user in All)
        {
            await save.AddAsync(user.Name, user.DisplayName, user.Role, user.Programmes, user.Password, change);
        }
    }
}
