using Matching.Web.Pages;

namespace Matching.Web.Tests.Pages;

public class FreeTextTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  \n", null)]
    [InlineData("\0", null)]
    [InlineData(" bor i \0samme opgang ", "bor i samme opgang")]
    [InlineData("en linje\r\nto linjer", "en linje\nto linjer")]
    public void Words_are_kept_without_blanks_around_them_and_without_nulls(string? typed, string? kept) => FreeText.Of(typed).ShouldBe(kept);
}
