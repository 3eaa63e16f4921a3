using Matching.Kpi.Records;
using Matching.People;

namespace Matching.Tests.Results;

public sealed class ProgrammeCodesTests
{
    /// <summary>The figures stand alone, below every feature, so the two codes are written down in both places.</summary>
    [Fact]
    public void The_figures_count_the_programmes_that_people_are_in() =>
        Programmes.All.ShouldBe([KpiProgrammes.Host, KpiProgrammes.Mentor]);
}
