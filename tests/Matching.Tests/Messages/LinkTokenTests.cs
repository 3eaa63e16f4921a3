using System.Buffers.Text;
using Matching.Messages;
using Matching.TestData;
using Matching.Tests.House;
using Xunit.Abstractions;

namespace Matching.Tests.Messages;

public sealed class LinkTokenTests(ITestOutputHelper print)
{
    private const int Bits = 256;
    private static readonly int Tokens = LongTests.Enabled ? 1_000_000 : 100_000;

    [Fact]
    public void Tokens_never_repeat_and_no_bit_of_them_leans_to_one_side()
    {
        var seen = new HashSet<string>(Tokens, StringComparer.Ordinal);
        var ones = new int[Bits];
        for (var made = 0; made < Tokens; made++)
        {
            var token = LinkToken.Create().Text;
            seen.Add(token);
            var bytes = Base64Url.DecodeFromChars(token);
            bytes.Length.ShouldBe(Bits / 8);
            for (var bit = 0; bit < Bits; bit++)
            {
                ones[bit] += (bytes[bit / 8] >> (bit % 8)) & 1;
            }
        }

        // Six standard deviations: one false alarm in two million runs, over all bits together.
        var limit = 6 * Math.Sqrt(Tokens) / 2;
        var worst = ones.Max(count => Math.Abs(count - (Tokens / 2.0)));
        print.WriteLine($"Row 21: {Tokens} tokens of {Bits} bits, collisions {Tokens - seen.Count}, largest lean of a bit {worst / Tokens:P3} (limit {limit / Tokens:P3})");
        seen.Count.ShouldBe(Tokens);
        worst.ShouldBeLessThan(limit);
    }

    [Fact]
    public void The_code_of_tokens_knows_no_guid()
    {
        var sources = SourceTree.Files("src/Matching/Messages", ".cs").Concat(SourceTree.Files("src/Matching.Web/Pages/Link", ".cs"))
            .Append(Path.Combine(Checkout.Folder, "src", "Matching", "NewId.cs")).ToList();

        sources.Count.ShouldBeGreaterThan(20);
        sources.Where(file => File.ReadAllText(file).Contains("Guid", StringComparison.Ordinal)).ShouldBeEmpty();
        File.ReadAllText(Path.Combine(Checkout.Folder, "BannedSymbols.txt")).ShouldContain("M:System.Guid.NewGuid;");
    }

    [Fact]
    public void A_token_is_not_printed_by_accident()
    {
        var token = LinkToken.Create();

        $"{token}".ShouldNotContain(token.Text);
        new LinkInMail(token, 14).ToString().ShouldNotContain(token.Text);
    }
}
