namespace Matching.Tests.House;

public sealed class ShapeTests
{
    private static readonly Lazy<Shape> Ours = new(() => new Shape(SourceProject.All.Select(SourceProject.Named)));

    [Fact]
    public void No_constructor_takes_more_than_five_things()
    {
        Ours.Value.Count.ShouldBeGreaterThan(200);
        Ours.Value.GreedyConstructors.ShouldBeEmpty();
    }

    [Fact]
    public void No_interface_has_one_implementation() => Ours.Value.LonelyInterfaces.ShouldBeEmpty();

    [Fact]
    public void A_class_that_takes_six_things_is_named_and_a_record_is_not()
    {
        const string sixes = """
            namespace Matching.People;
            public class Greedy(int a, int b, int c, int d, int e, int f) { public int Sum => a + b + c + d + e + f; }
            public class Old { public Old(int a, int b, int c, int d, int e, int f, int g) { } public class Inner(int a, int b, int c, int d, int e) { } }
            public record Row(int A, int B, int C, int D, int E, int F);
            """;

        new Shape(SourceProject.Of(("Sixes.cs", sixes))).GreedyConstructors
            .ShouldBe(["Matching.People.Greedy takes 6 things", "Matching.People.Old takes 7 things"]);
    }

    [Fact]
    public void An_interface_for_one_class_is_named_and_one_for_two_is_not()
    {
        const string seams = """
            namespace Matching.People;
            public interface ILonely; public class Only : ILonely;
            public interface IShared<T>; public class One : IShared<int>; public class Other : IShared<string>;
            public class Framework : System.IDisposable { public void Dispose() { } }
            """;

        new Shape(SourceProject.Of(("Seams.cs", seams))).LonelyInterfaces.ShouldBe(["Matching.People.ILonely"]);
    }
}
