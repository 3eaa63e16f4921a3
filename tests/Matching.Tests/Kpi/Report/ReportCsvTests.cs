using System.Text;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;

namespace Matching.Tests.Kpi.Report;

public class ReportCsvTests
{
    private static readonly byte[] Danish = ReportCsv.Write(SmallReport.Build(), KpiTexts.Danish);
    private static readonly byte[] English = ReportCsv.Write(SmallReport.Build(), KpiTexts.English);

    private static IReadOnlyDictionary<string, string> Row(byte[] file, char separator, string code) =>
        Reference.Parse(Encoding.UTF8.GetString(file).TrimStart('\uFEFF'), separator).Single(r => r["code"] == code);

    [Fact]
    public void Danish_is_what_a_danish_spreadsheet_opens()
    {
        Danish.Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
        var guests = Row(Danish, ';', "lab.guests");
        guests["target"].ShouldBe("12000,5");
        guests["value"].ShouldBe("12500,25");
        guests["verdict"].ShouldBe("met");
        guests["verdict_text"].ShouldBe("Opfyldt");
        guests["name"].ShouldBe("lab.guests på dansk");
    }

    [Fact]
    public void English_has_no_mark_and_points()
    {
        English[0].ShouldBe((byte)'t');
        Row(English, ',', "lab.guests")["value"].ShouldBe("12500.25");
        Row(English, ',', "lab.guests")["verdict_text"].ShouldBe("Met");
    }

    [Fact]
    public void A_share_keeps_all_its_digits()
    {
        var share = Row(English, ',', "host.lasted-3-months");

        double.Parse(share["value"], System.Globalization.CultureInfo.InvariantCulture).ShouldBe(100.0 * 2 / 3);
        (share["numerator"], share["denominator"], share["source"]).ShouldBe(("2", "3", "matches"));
        share["interval_low"].ShouldStartWith("20.76596");
    }

    [Fact]
    public void A_remark_that_looks_like_a_formula_is_made_harmless_and_quoted()
    {
        Row(Danish, ';', "lab.places")["remark"].ShouldBe("'=Fra \"resuméet\"; side 2");
        Row(English, ',', "lab.places")["remark"].ShouldBe("'-From the summary");
        Encoding.UTF8.GetString(Danish).ShouldContain("\"'=Fra \"\"resuméet\"\"; side 2\"");
    }

    [Fact]
    public void There_is_one_row_for_each_indicator() =>
        Reference.Parse(Encoding.UTF8.GetString(English)).Count.ShouldBe(SmallReport.Build().Indicators.Count());
}
