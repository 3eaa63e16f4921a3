using Matching.Messages;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Messages;

/// <summary>Why a mail did not go, in words: the code first, what the server or the machine called it behind.</summary>
public static class MailErrors
{
    public static string Words(Texts<MessagesPageTexts> texts, string? error)
    {
        var (code, detail) = error?.Split(' ', 2) is [var known, .. var rest] ? (known, rest) : ("", []);
        return CarryFailures.All.Contains(code, StringComparer.Ordinal) ? string.Join(' ', [texts[$"error.{code}"], .. detail.Select(d => $"({d})")]) : error ?? "";
    }
}
