using System.Text;
using Matching.Files;

namespace Matching.Tests.Files;

public sealed class CsvTextTests
{
    [Fact]
    public void A_row_behind_quoted_line_breaks_knows_the_line_it_begins_on() =>
        Lines("a,b\n\n\"x\r\ny\n\nz\",1\n2,3\r\n4,5").ShouldBe([1, 3, 7, 8]);

    [Fact]
    public void A_quote_left_open_costs_one_row_and_not_those_behind_it()
    {
        var rows = Rows("a,b\n1,\"open\n2,x\n3,\"y\"\n4,\"open\n5,z\n");
        rows.Select(r => r.HasOpenQuote).ShouldBe([false, true, false, false, true, false]);
        rows.Select(r => r.Line).ShouldBe([1, 2, 3, 4, 5, 6]);
        rows[3].Cells.ShouldBe(["3", "y"]);
    }

    [Fact]
    public void A_quote_inside_an_unquoted_cell_is_text() => Rows("a,b\nx \"y\",\"p \"\"q\"\"\"\n")[1].Cells.ShouldBe(["x \"y\"", "p \"q\""]);

    [Fact]
    public void A_row_of_separators_counts_between_rows_and_not_behind_the_last() =>
        Rows("a,b\n1,2\n,\n3,4\n,\n,\n").Select(r => r.Cells[0]).ShouldBe(["a", "1", "", "3"]);

    [Theory]
    [InlineData("a,b;c,d\n1;2;3;4", ',')]
    [InlineData("a;b;c\n1,2,3,4", ';')]
    [InlineData("\"a,b,c\";d\n", ';')]
    [InlineData("\r\n\r\na;b", ';')]
    [InlineData("a", ',')]
    [InlineData("", ',')]
    public void The_separator_is_read_from_the_header(string text, char separator) =>
        CsvText.SeparatorOf(Encoding.UTF8.GetBytes(text)).ShouldBe(separator);

    [Fact]
    public void A_hundred_thousand_rows_with_a_quote_left_open_in_each_are_read_once()
    {
        var text = new StringBuilder("a,b\n");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("1,\"open\n");
        }

        Rows(text.ToString()).Count(row => row.HasOpenQuote).ShouldBe(100_000);
    }

    private static List<CsvRecord> Rows(string text) => [.. CsvText.Rows(Encoding.UTF8.GetBytes(text), ',')];

    private static IEnumerable<int> Lines(string text) => Rows(text).Select(r => r.Line);
}
