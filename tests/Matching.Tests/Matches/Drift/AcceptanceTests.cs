using Matching.Matches.Drift;

namespace Matching.Tests.Matches.Drift;

public sealed class AcceptanceTests
{
    [Fact]
    public void The_chance_is_that_of_Fishers_tea_tasting()
    {
        // R. A. Fisher, "The Design of Experiments", 1935: eight cups, four of each kind; 1 of 70 has all right, 17 of 70 at most one wrong.
        new Acceptance(4, 0).ChanceOfSoFew(new Acceptance(4, 4)).ShouldBe(1 / 70.0, 1e-12);
        new Acceptance(4, 1).ChanceOfSoFew(new Acceptance(4, 3)).ShouldBe(17 / 70.0, 1e-12);
        new Acceptance(4, 4).ChanceOfSoFew(new Acceptance(4, 0)).ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Of_nothing_nothing_can_be_said()
    {
        new Acceptance(0, 0).Percent.ShouldBeNull();
        new Acceptance(0, 0).ChanceOfSoFew(new Acceptance(9, 9)).ShouldBe(1);
        new Acceptance(9, 0).ChanceOfSoFew(new Acceptance(0, 0)).ShouldBe(1);
    }
}
