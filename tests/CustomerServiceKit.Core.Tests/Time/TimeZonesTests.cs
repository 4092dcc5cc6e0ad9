namespace CustomerServiceKit.Tests.Time;

public class TimeZonesTests
{
    [Theory]
    [InlineData("Asia/Jerusalem")]
    [InlineData("Europe/Bucharest")]
    [InlineData("UTC")]
    public void Get_AnIanaId_FindsTheZone(string id) => TimeZones.Get(id).Id.Should().Be(id);

    [Theory]
    [InlineData("Israel Standard Time")]
    [InlineData("asia/jerusalem")]
    [InlineData("")]
    [InlineData("Mars/Base")]
    public void Get_AnythingElse_SaysWhatWasGivenAndWhatIsExpected(string id)
    {
        Action get = () => TimeZones.Get(id);

        Problem problem = get.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be("time.unknown-zone");
        problem.Message.ToString().Should().Contain($"'{id}'").And.Contain("Asia/Jerusalem");
        TimeZones.Find(id).Should().BeNull();
    }

    [Fact]
    public void Find_Null_IsNull() => TimeZones.Find(null).Should().BeNull();
}
