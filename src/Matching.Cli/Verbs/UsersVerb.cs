using System.CommandLine;
using System.Security.Cryptography;
using Matching.Access;
using Matching.People;

namespace Matching.Cli.Verbs;

internal static class UsersVerb
{
    private const int PasswordLength = 24;
    private const string Letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static readonly Argument<string> Name = new("name") { Description = "The name to sign in with." };
    private static readonly Option<string> Role = CreateRole();
    private static readonly Option<string?> DisplayName = new("--display-name") { Description = "The name that colleagues see." };
    private static readonly Option<string[]> ForProgrammes = CreateProgrammes();

    public static Command Create()
    {
        var add = new Command("add", "Adds a member of staff and prints a password, once.") { Name, Role, DisplayName, ForProgrammes };
        add.Validators.Add(result =>
        {
            if (result.GetValue(Role) == Roles.Caseworker && result.GetResult(ForProgrammes) is null)
            {
                result.Refuse("usage_programme_of_caseworker", string.Join(", ", Programmes.All));
            }
        });
        add.SetAction(AddAsync);
        return new Command("users", "Staff who may sign in.") { add };
    }

    private static async Task<int> AddAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.WriteAsync(parsed, cancel);
        var name = parsed.GetValue(Name)!;
        if (await session.Get<UserStore>().FindAsync(name.ToLowerInvariant()) is not null)
        {
            return await session.RefuseAsync("user_exists", name);
        }

        var password = RandomNumberGenerator.GetString(Letters, PasswordLength);
        var role = parsed.GetValue(Role)!;
        await session.Get<SaveUser>().AddAsync(
            name, parsed.GetValue(DisplayName) ?? name, role, Tags.Of(parsed.GetValue(ForProgrammes) ?? []), password, session.Change());
        if (session.Json)
        {
            await session.WriteJsonAsync(new { name, role, password });
        }
        else
        {
            await session.Out.WriteLineAsync(password);
        }

        await session.SayAsync("user_added", name);
        return ExitCodes.Done;
    }

    private static Option<string> CreateRole()
    {
        var option = new Option<string>("--role") { Description = string.Join(", ", Roles.All), Required = true };
        option.AcceptOnlyFromAmong([.. Roles.All]);
        return option;
    }

    private static Option<string[]> CreateProgrammes()
    {
        var option = new Option<string[]>("--programme") { Description = "A programme whose people a caseworker sees; may be given twice." };
        option.AcceptOnlyFromAmong([.. Programmes.All]);
        return option;
    }
}
