using Matching.Files;
using Matching.Files.Kinds;

namespace Matching.Tests.Files;

public sealed class CellKindTests
{
    private static readonly CellContext Commas = new(',', 2013);
    private static readonly CellContext Semicolons = new(';', 2013);

    [Theory]
    [InlineData("2,5", "2.5")]
    [InlineData("2.5", "2.5")]
    [InlineData(" 2.50 ", "2.5")]
    [InlineData("-0", "0")]
    [InlineData("-0,25", "-0.25")]
    [InlineData("1e3", "1000")]
    [InlineData("0.1", "0.1")]
    [InlineData("10,125", null)]
    [InlineData("0,125", "0.125")]
    [InlineData("1.000,5", null)]
    [InlineData("1,000,000", null)]
    [InlineData("NaN", null)]
    [InlineData("1e999", null)]
    [InlineData("½", null)]
    [InlineData("1 000", null)]
    public void A_decimal_is_read_with_point_or_comma_and_never_guessed(string cell, string? canonical) =>
        new DecimalKind().Read(cell, Commas).ShouldBe(canonical is null ? CellReading.Bad("invalid_number") : new CellReading(canonical));

    [Fact]
    public void Between_semicolons_a_comma_is_always_a_decimal_sign() => new DecimalKind().Read("10,125", Semicolons).Value.ShouldBe("10.125");

    [Fact]
    public void Ten_thousand_doubles_come_back_to_the_last_bit()
    {
        var random = new Random(28);
        var kind = new DecimalKind();
        for (var i = 0; i < 10_000; i++)
        {
            var number = BitConverter.Int64BitsToDouble(random.NextInt64());
            if (double.IsFinite(number))
            {
                kind.ToDatabase(kind.Read(kind.FromDatabase(number), Commas).Value).ShouldBe(number);
            }
        }
    }

    [Theory]
    [InlineData("da|EN", null)]
    [InlineData(" da | en |", "da|en")]
    [InlineData("da|da", "da")]
    [InlineData("", "")]
    public void Codes_of_a_list_keep_their_order_and_stand_once(string cell, string? canonical) =>
        TagsKind.Of(["da", "en"]).Read(cell, Commas).ShouldBe(
            canonical is null ? CellReading.Bad("unknown_code", "da, en") : new CellReading(canonical));

    [Fact]
    public void Free_tags_are_lower_case() => TagsKind.Free.Read("Skak|ØL|skak", Commas).Value.ShouldBe("skak|øl");

    [Fact]
    public void Free_text_is_kept_with_its_blanks() => new TextKind(20).Read("  a  ", Commas).Value.ShouldBe("  a  ");

    [Theory]
    [InlineData("2013", null)]
    [InlineData("2014", "birth_year_in_future")]
    [InlineData("1899", "out_of_range")]
    public void Nobody_is_born_after_the_year_of_the_import(string cell, string? problem) =>
        new BirthYearKind().Read(cell, Commas).Problem.ShouldBe(problem);
}
