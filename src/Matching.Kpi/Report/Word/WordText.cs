using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Matching.Kpi.Report.Word;

/// <summary>Paragraphs and runs of free text: line ends become breaks, and a text that runs from right to left does.</summary>
internal static class WordText
{
    /// <summary>One paragraph in a named style.</summary>
    public static Paragraph Paragraph(string? text, string style, string? letters = null)
    {
        var clean = PlainText.Clean(text);
        var fromRight = PlainText.RunsFromRight(clean);
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (fromRight)
            properties.Append(new BiDi());
        return new Paragraph([properties, Run(clean, letters, fromRight)]);
    }

    /// <summary>A run in the letters of a character style.</summary>
    public static Run Run(string? text, string? letters = null, bool fromRight = false)
    {
        var run = new Run();
        if (letters is not null || fromRight)
        {
            var properties = new RunProperties();
            if (letters is not null)
                properties.Append(new RunStyle { Val = letters });
            if (fromRight)
                properties.Append(new RightToLeftText());
            run.Append(properties);
        }

        var lines = PlainText.Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.Append(new Break());
            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
