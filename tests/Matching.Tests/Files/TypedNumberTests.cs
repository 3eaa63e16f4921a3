using Matching.Files.Kinds;
using Matching.TestData;

namespace Matching.Tests.Files;

public class TypedNumberTests
{
    [Theory]
    [InlineData("12500", 12500)]
    [InlineData("12 500", 12500)]
    [InlineData("12\u00a0500", 12500)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1 234,25", 1234.25)]
    [InlineData("42,5", 42.5)]
    [InlineData("42.5", 42.5)]
    [InlineData("12,5000", 12.5)]
    [InlineData("0,855", 0.855)]
    [InlineData("0.855", 0.855)]
    [InlineData("-3", -3)]
    [InlineData(" 85 % ", 85)]
    [InlineData("1234,567", 1234.567)]
    public void A_number_is_read_as_people_write_it(string typed, double expected)
    {
        TypedNumber.TryRead(typed, out var value).ShouldBeTrue();
        value.ShouldBe(expected);
    }

    [Theory]
    [InlineData("12.500")]
    [InlineData("12,500")]
    [InlineData("1.200")]
    [InlineData("-1,000")]
    [InlineData("100.000 %")]
    public void What_is_thousands_to_some_and_decimals_to_others_is_not_guessed(string typed)
    {
        TypedNumber.CanMeanTwo(typed).ShouldBeTrue();
        TypedNumber.TryRead(typed, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("tolv")]
    [InlineData("1.2.3")]
    [InlineData("1,234,56")]
    [InlineData("1.234.567,8.9")]
    [InlineData("12 5")]
    [InlineData("1 2")]
    [InlineData("1e400")]
    [InlineData("NaN")]
    [InlineData(".")]
    [InlineData("-")]
    public void What_is_no_number_is_none(string typed) => TypedNumber.TryRead(typed, out _).ShouldBeFalse();

    [Fact]
    public void An_empty_field_is_no_value()
    {
        TypedNumber.TryRead("  ", out var value).ShouldBeTrue();
        value.ShouldBeNull();
    }

    [Theory, InlineData(','), InlineData('.')]
    public void Whatever_a_form_offers_is_read_back_as_the_same_number(char sign)
    {
        var random = new Random(20121231);
        for (var turn = 0; turn < 20_000; turn++)
        {
            var decimals = random.Next(0, 7);
            var value = Math.Round((random.NextDouble() - 0.1) * Math.Pow(10, random.Next(0, 9)), decimals);

            TypedNumber.TryRead(TypedNumber.Written(value, sign), out var read).ShouldBeTrue($"{TypedNumber.Written(value, sign)}");
            read.ShouldBe(value);
        }

        TypedNumber.Written(12.345, ',').ShouldBe("12,3450");
    }
}
