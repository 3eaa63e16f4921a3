using Matching.Web.Pages;

namespace Matching.Web.Tests.Pages;

public sealed class PagingTests
{
    [Theory]
    [InlineData(0, 1, 1, 0, 0)]
    [InlineData(1, 1, 1, 1, 1)]
    [InlineData(50, 1, 1, 1, 50)]
    [InlineData(51, 1, 2, 1, 50)]
    [InlineData(51, 2, 2, 51, 51)]
    [InlineData(100, 2, 2, 51, 100)]
    [InlineData(101, 2, 3, 51, 100)]
    [InlineData(101, int.MaxValue, 3, 101, 101)]
    [InlineData(101, int.MinValue, 3, 1, 50)]
    public void A_page_says_which_of_how_many_it_shows(int total, int asked, int pages, int first, int last)
    {
        var (shown, paging) = Paging.Of([.. Enumerable.Range(1, total)], asked, []);

        (paging.Pages, paging.First, paging.Last, paging.Total).ShouldBe((pages, first, last, total));
        shown.ShouldBe(Enumerable.Range(first, total == 0 ? 0 : last - first + 1));
    }

    [Fact]
    public void The_neighbours_are_asked_for_what_this_page_was_asked_for() =>
        new Paging(1, 51, [new("q", "a&b ø"), new("programme", ""), new("show", null)]).AddressOf(2).ShouldBe("?q=a%26b%20%C3%B8&p=2");
}
