using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Matching.Web.Pages.Shared;

/// <summary>One of the design system's icons. Without a label it is decoration; the words beside it speak.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        var given = output.Attributes["class"]?.Value;
        output.Attributes.SetAttribute("class", given is null ? "icon-svg" : $"icon-svg {given}");
        output.Attributes.SetAttribute("focusable", "false");
        if (Label is null)
        {
            output.Attributes.SetAttribute("aria-hidden", "true");
        }
        else
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Label);
        }

        output.Content.SetHtmlContent($"<use href=\"/lib/dkfds/img/all-svg-icons.svg#{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(Name)}\"></use>");
    }
}
