using System.Globalization;
using Matching.Web.Localisation;

namespace Matching.Web.Tests.Localisation;

/// <summary>Lists and quotes as each language writes them.</summary>
public sealed class SayTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Theory]
    [InlineData("da", "musik, film og cykling")]
    [InlineData("en", "musik, film and cykling")]
    [InlineData("ar", "\u2068musik\u2069، \u2068film\u2069 و\u2068cykling\u2069")]
    public void A_list_is_read_from_its_first_word_whichever_way_the_language_runs(string language, string list)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Say.List(["musik", "film", "cykling"]).ShouldBe(list);
    }

    [Theory]
    [InlineData("da", "»Kaffe«")]
    [InlineData("en", "“Kaffe”")]
    [InlineData("ar", "«Kaffe»")]
    public void What_somebody_wrote_stands_between_the_marks_of_the_readers_language(string language, string quoted)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Say.Quoted("Kaffe").ShouldBe(quoted);
    }
}
