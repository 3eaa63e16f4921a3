using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Matching.Web.Tests.Load.Twice;

/// <summary>One way to send one form of a page: a button of it, and something sensible in every field.</summary>
public sealed record FilledForm(string Handler, string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private static readonly DateOnly Today = new(2013, 8, 1);

    /// <summary>Every form of a page that posts, once for each of its buttons.</summary>
    public static IReadOnlyList<FilledForm> On(IHtmlDocument page, string address) =>
    [
        .. from form in page.QuerySelectorAll("main form[method=post]")
           from button in form.QuerySelectorAll("button, input[type=submit]")
           select Of(form, button, address),
    ];

    private static FilledForm Of(IElement form, IElement button, string address)
    {
        var target = button.GetAttribute("formaction") ?? form.GetAttribute("action");
        target = string.IsNullOrEmpty(target) ? address : target;
        var fields = Fill(form).ToList();
        if (button.GetAttribute("name") is { } name)
        {
            fields.Add(new(name, button.GetAttribute("value") ?? ""));
        }

        return new FilledForm(HandlerIn(target), target, fields);
    }

    private static string HandlerIn(string target)
    {
        var start = target.IndexOf("handler=", StringComparison.Ordinal);
        return start < 0 ? "" : target[(start + "handler=".Length)..].Split('&')[0];
    }

    private static IEnumerable<KeyValuePair<string, string>> Fill(IElement form)
    {
        var radios = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var (name, value) = (field.GetAttribute("name")!, field.GetAttribute("value") ?? "");
            switch (field.GetAttribute("type") ?? field.LocalName)
            {
                case "submit" or "button":
                    break;
                case "radio":
                    if (radios.Add(name))
                    {
                        yield return new(name, value);
                    }

                    break;
                case "date":
                    yield return new(name, Day(field, value));
                    break;
                case "select":
                    yield return new(name, Chosen(field));
                    break;
                case "textarea":
                    yield return new(name, field.TextContent.Length > 0 ? field.TextContent : "et par ord");
                    break;
                case "input" or "text" when value.Length == 0 && field.HasAttribute("maxlength"):
                    yield return new(name, "et ord");
                    break;
                default:
                    yield return new(name, value);
                    break;
            }
        }
    }

    private static string Day(IElement field, string value) => value.Length > 0 ? value
        : field.GetAttribute("min") ?? field.GetAttribute("max") ?? Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Chosen(IElement field)
    {
        var options = field.QuerySelectorAll("option").Select(option => option.GetAttribute("value") ?? option.TextContent.Trim()).ToList();
        return options.FirstOrDefault(option => option.Length > 0) ?? "";
    }
}
