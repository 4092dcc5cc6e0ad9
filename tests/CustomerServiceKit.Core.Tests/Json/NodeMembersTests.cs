using System.Text.Json;

namespace CustomerServiceKit.Tests.Json;

public class NodeMembersTests
{
    private readonly List<Problem> _problems = [];

    [Fact]
    public void Has_MembersThatLack_NamesThemInOneProblem()
    {
        Node node = Root("""{ "id": "a" }""");

        node.Has(node.Members("a thing"), "id", "name", "level").Should().BeFalse();

        _problems.Should().ContainSingle().Which.Message.For("en").Should().Be("""Found { "id": "a" } where an object with name, level was expected.""");
    }

    [Fact]
    public void Members_OneThatStandsTwice_IsAProblemAndTheFirstIsKept()
    {
        Dictionary<string, Node> members = Root("""{ "id": "a", "name": "b", "id": "c" }""").Members("a thing", "id", "name")!;

        members["id"].Element.GetString().Should().Be("a");
        _problems.Should().ContainSingle().Which.ToString().Should().Be("id: Found 'id' twice where each member once was expected. [json.unreadable]");
    }

    [Fact]
    public void Required_OfWhatIsNoObject_SaysSoOnce()
    {
        Node node = Root("7");

        node.Required(node.Members("a thing"), "id").Should().BeNull();

        _problems.Should().ContainSingle().Which.Parameters["expected"].Should().Be("an object: a thing");
    }

    [Fact]
    public void Reads_OfMembersLeftOut_AreEmptyAndNoProblem()
    {
        Dictionary<string, Node> members = Root("{}").Members("a thing")!;

        (members.Find("a"), members.Flag("b"), members.Integer("c")).Should().Be(((Node?)null, false, (int?)null));
        members.List("d", node => node).Should().BeEmpty();
        _problems.Should().BeEmpty();
    }

    [Fact]
    public void Reads_OfMembersOfAnotherKind_AreProblemsAtTheirPlaces()
    {
        Dictionary<string, Node> members = Root("""{ "b": "yes", "c": 1.5, "d": {}, "e": [ " x" ] }""").Members("a thing")!;

        _ = (members.Flag("b"), members.Integer("c"), members.List("d", node => node), members.List("e", node => node.Id(text => new UnitId(text))));

        _problems.Select(problem => problem.Path).Should().Equal("b", "c", "d", "e[0]");
    }

    private Node Root(string json) => new(JsonDocument.Parse(json).RootElement, string.Empty, _problems);
}
