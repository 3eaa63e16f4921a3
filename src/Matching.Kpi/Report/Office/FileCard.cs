using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Matching.Kpi.Report.Office;

/// <summary>What stands on a file's card: title, what it is about, its language and day.</summary>
internal sealed record FileCard(string Title, string Description, string Language, DateOnly Day)
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Fills the part that holds the card.</summary>
    public void PutOn(CoreFilePropertiesPart part)
    {
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", Dublin.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "xsi", Schema.NamespaceName),
            new XElement(Dublin + "title", Title),
            new XElement(Dublin + "subject", Description),
            new XElement(Dublin + "creator", "Matching"),
            new XElement(Dublin + "language", Language),
            On("created"),
            On("modified"))).Save(stream);
    }

    private XElement On(string name) => new(
        Terms + name, new XAttribute(Schema + "type", "dcterms:W3CDTF"), Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T00:00:00Z");
}
