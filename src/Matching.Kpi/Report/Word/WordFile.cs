using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Report.Office;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Word;

/// <summary>A document on landscape A4 with styles, a language, page numbers as fields and charts that can be edited.</summary>
internal sealed class WordFile
{
    /// <summary>Width of the text in twentieths of a point.</summary>
    public const int TextWidth = 14838;

    private const int PageWidth = 16838;
    private const int PageHeight = 11906;
    private const int Margin = 1000;

    private readonly WordprocessingDocument file;
    private readonly MainDocumentPart main;
    private readonly Body body = new();
    private readonly FileCard card;
    private readonly CultureInfo culture;
    private uint drawings;

    private WordFile(WordprocessingDocument file, FileCard card, CultureInfo culture)
    {
        this.file = file;
        this.card = card;
        this.culture = culture;
        main = file.AddMainDocumentPart();
    }

    /// <summary>The file, with what <paramref name="fill"/> puts in it.</summary>
    public static byte[] Write(FileCard card, CultureInfo culture, Action<WordFile> fill)
    {
        using var bytes = new MemoryStream();
        using (var package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            card.PutOn(package.AddCoreFilePropertiesPart());
            var document = new WordFile(package, card, culture);
            fill(document);
            document.Close();
        }

        return bytes.ToArray();
    }

    public void Add(string text, string style = WordStyles.Normal) => body.Append(WordText.Paragraph(text, style));

    public void Add(Paragraph paragraph) => body.Append(paragraph);

    public void Add(WordTable table) => body.Append(table.Write(), WordText.Paragraph("", WordStyles.Tag));

    /// <summary>A heading of level 1 to 3.</summary>
    public void Heading(string text, int level, bool onNewPage = false)
    {
        var heading = WordText.Paragraph(text, WordStyles.Heading(level));
        if (onNewPage)
            heading.ParagraphProperties!.InsertAfter(new PageBreakBefore(), heading.ParagraphProperties.ParagraphStyleId);
        body.Append(heading);
    }

    /// <summary>A chart with its numbers in a small workbook inside the document, and its note below.</summary>
    public void Add(ReportChart chart)
    {
        var part = main.AddNewPart<ChartPart>();
        var workbook = part.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var (numbers, block) = Excel.Workbook.OfChart(chart, card, culture);
        using (var inside = new MemoryStream(numbers))
            workbook.FeedData(inside);
        using (var stream = part.GetStream(FileMode.Create))
            new ChartXml(block, culture).Write(part.GetIdOfPart(workbook)).Save(stream);
        body.Append(WordDrawing.Of(chart, main.GetIdOfPart(part), ++drawings));
        if (chart.Note is { } note)
            Add(note, WordStyles.Caption);
    }

    private void Close()
    {
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(PageNumbers());
        main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Write(card.Language);
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
            new ThemeFontLanguages { Val = card.Language });
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = PageWidth, Height = PageHeight, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 500, Footer = 450, Gutter = 0 }));
        main.Document = new Document(body);
        file.Save();
    }

    private Paragraph PageNumbers()
    {
        var line = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }), WordText.Run(card.Title));
        line.Append(new Run(new TabChar()));
        var words = DocumentTexts.Get("page", culture).Split("{0}", 2);
        var between = words[1].Split("{1}", 2);
        line.Append(WordText.Run(words[0]), Field("PAGE"), WordText.Run(between[0]), Field("NUMPAGES"), WordText.Run(between[1]));
        return line;
    }

    private static SimpleField Field(string instruction) => new(new Run(new Text("1"))) { Instruction = $" {instruction} " };
}
