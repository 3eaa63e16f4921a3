using Matching.Files;

namespace Matching.Tests.Files;

public sealed class LeadingQuoteTests
{
    [Theory]
    [InlineData("+45 11111111", "'+45 11111111")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-5", "'-5")]
    [InlineData("@me", "'@me")]
    [InlineData("\tindented", "'\tindented")]
    [InlineData("\rreturned", "'\rreturned")]
    [InlineData("'=quoted", "''=quoted")]
    [InlineData("'plain", "'plain")]
    [InlineData("''", "''")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_cell_that_a_spreadsheet_would_run_gets_a_quote_and_loses_it_again(string value, string cell)
    {
        LeadingQuote.Add(value).ShouldBe(cell);
        LeadingQuote.TakeOff(cell).ShouldBe(value);
    }

    [Fact]
    public void A_cell_that_never_had_a_quote_stays_as_it_is() => LeadingQuote.TakeOff("+45 11111111").ShouldBe("+45 11111111");

    [Fact]
    public void Ten_thousand_cells_of_nasty_beginnings_come_back_and_none_is_live()
    {
        const string Alphabet = "'=+-@\t\r\n a";
        var random = new Random(20120801);
        for (var i = 0; i < 10_000; i++)
        {
            var value = new string([.. Enumerable.Range(0, random.Next(6)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var cell = LeadingQuote.Add(value);
            LeadingQuote.TakeOff(cell).ShouldBe(value);
            (cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)).ShouldBeFalse();
        }
    }
}
