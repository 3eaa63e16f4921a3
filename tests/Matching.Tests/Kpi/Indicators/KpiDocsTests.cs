using Matching.Kpi.Indicators;
using Matching.TestData;

namespace Matching.Tests.Kpi.Indicators;

public class KpiDocsTests
{
    [Fact]
    public void The_page_in_the_repository_is_the_one_generated()
    {
        var page = Path.Combine(Checkout.Folder, "docs", "kpis.md");
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1")
            File.WriteAllText(page, KpiDocs.Markdown());

        File.ReadAllText(page).ReplaceLineEndings("\n").ShouldBe(KpiDocs.Markdown(), "Run this test once with WRITE_DOCS=1 to write the page.");
    }

    [Fact]
    public void The_eleven_are_all_there()
    {
        Definitions.All.Count.ShouldBe(11);
        Definitions.All.ShouldAllBe(d => KpiDocs.Markdown().Contains($"`{d.Code}`", StringComparison.Ordinal));
    }
}
