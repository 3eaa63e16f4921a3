using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Matching.Kpi.Report.Word;
using Matching.Kpi.Texts;
using Matching.Tests.Kpi.Report.Reading;

namespace Matching.Tests.Kpi.Report.Word;

/// <summary>The document is one that a secretary can go on with.</summary>
public sealed class ReportWordTests : IDisposable
{
    private readonly WordprocessingDocument file = WordprocessingDocument.Open(new MemoryStream(ReportWord.Write(SmallReport.Build(), KpiTexts.Danish)), isEditable: false);

    private MainDocumentPart Main => file.MainDocumentPart!;

    private Body Body => Main.Document!.Body!;

    public void Dispose() => file.Dispose();

    [Fact]
    public void It_is_valid_in_both_languages() => SmallReport.Build().ShouldBeValidAsDocumentAndWorkbook();

    [Fact]
    public void Headings_are_headings_that_the_navigation_knows()
    {
        var styles = Main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!, StringComparer.Ordinal);
        var headings = Body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").Select(p => p.InnerText).ToList();

        headings.ShouldBe([
            "Resumé", "Styrket ligebehandling i kommunen", "Inklusion via partnerskaber med byens aktører", "Bekæmp diskrimination og eksklusion hos borgerne",
            "Hvor længe matchene varer", "Sådan er tallene talt",
        ]);
        styles["Heading1"].StyleName!.Val!.Value.ShouldBe("heading 1");
        styles["Heading1"].StyleParagraphProperties!.OutlineLevel!.Val!.Value.ShouldBe(0);
    }

    [Fact]
    public void Every_paragraph_has_a_style_that_is_there_and_nothing_is_formatted_by_hand()
    {
        var styles = Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToHashSet(StringComparer.Ordinal);

        Body.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value!).Concat(Body.Descendants<RunStyle>().Select(s => s.Val!.Value!)).ShouldAllBe(id => styles.Contains(id));
        Body.Descendants<Paragraph>().ShouldAllBe(p => p.ParagraphProperties!.ParagraphStyleId != null);
        Body.Descendants<RunProperties>().SelectMany(p => p.ChildElements).ShouldAllBe(e => e is RunStyle || e is RightToLeftText);
    }

    [Fact]
    public void Every_table_repeats_its_header_and_splits_no_row()
    {
        var tables = Body.Elements<Table>().ToList();

        tables.Count.ShouldBeGreaterThan(5);
        tables.ShouldAllBe(t => t.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>() != null);
        tables.SelectMany(t => t.Elements<TableRow>()).ShouldAllBe(r => r.TableRowProperties!.GetFirstChild<CantSplit>() != null);
    }

    [Fact]
    public void It_lies_on_landscape_A4_with_page_numbers_as_fields()
    {
        var page = Body.Elements<SectionProperties>().Single().GetFirstChild<PageSize>()!;

        (page.Orient!.Value, page.Width!.Value, page.Height!.Value).ShouldBe((PageOrientationValues.Landscape, 16838u, 11906u));
        Main.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(f => f.Instruction!.Value!.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
        Main.FooterParts.Single().Footer!.InnerText.ShouldBe("Statusrapport 2012Side 1 af 1");
    }

    [Theory]
    [InlineData("da", "da-DK")]
    [InlineData("en", "en-GB")]
    public void Its_language_is_set(string language, string set)
    {
        using var written = WordprocessingDocument.Open(
            new MemoryStream(ReportWord.Write(SmallReport.Build(), language == "da" ? KpiTexts.Danish : KpiTexts.English)), isEditable: false);

        written.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Languages>().Single().Val!.Value.ShouldBe(set);
        using var card = new StreamReader(written.CoreFilePropertiesPart!.GetStream());
        var text = card.ReadToEnd();
        text.ShouldContain(set);
        text.ShouldContain(language == "da" ? "Statusrapport 2012" : "Status report 2012");
    }

    [Fact]
    public void Charts_are_native_can_be_edited_and_have_words()
    {
        var drawings = Body.Descendants<DocProperties>().ToList();

        drawings.Count.ShouldBe(Main.ChartParts.Count());
        drawings.Count.ShouldBeGreaterThan(2);
        drawings.ShouldAllBe(d => d.Description!.Value!.Length > 20 && d.Title!.Value!.Length > 5);
        Main.ChartParts.ShouldAllBe(c => c.EmbeddedPackagePart != null);
        Main.ImageParts.ShouldBeEmpty();
    }

    [Fact]
    public void Each_track_has_the_citys_columns_and_the_verdict_in_word_and_colour()
    {
        var table = Body.Elements<Table>().First(t => PrintedFigure.Rows(t)[0][0] == "Initiativ" && PrintedFigure.Rows(t)[0].Count == 5 && PrintedFigure.Rows(t)[0][1] == "Aktivitetsmål");

        PrintedFigure.Rows(table)[0].ShouldBe(["Initiativ", "Aktivitetsmål", "Succeskriterier", "Status 2012", "Målopfyldelse"]);
        PrintedFigure.Rows(table)[1].ShouldBe(["lab på danskFinansiering: Pulje", "Mål <b>med</b> æøå", "", "9 institutioner", "Opfyldt"]);
        table.Elements<TableRow>().ElementAt(1).Elements<TableCell>().Last().TableCellProperties!.Shading!.Fill!.Value.ShouldBe("E3F4E8");
    }
}
