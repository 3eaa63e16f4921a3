using System.Globalization;
using Matching.Files.Kinds;
using Matching.Web.Pages.Results.Entering;

namespace Matching.Web.Tests.Pages.Results.Entering;

public class EntryDeskTests
{
    [Theory]
    [InlineData(42.857142857142854)]
    [InlineData(0.1)]
    [InlineData(0.00001)]
    [InlineData(1e16)]
    [InlineData(-3)]
    public void A_number_that_is_offered_and_sent_back_is_the_same_number(double value)
    {
        CultureInfo.CurrentUICulture = Languages.Danish;

        TypedNumber.TryRead(EntryDesk.Written(value), out var read).ShouldBeTrue(EntryDesk.Written(value));

        read.ShouldBe(value);
    }
}
