namespace CustomerServiceKit.Feedback.Tests.Sessions;

public sealed class FeedbackSessionIdTests
{
    [Fact]
    public void Default_Always_IsUnspecifiedAndEmpty()
    {
        default(FeedbackSessionId).IsSpecified.Should().BeFalse();
        default(FeedbackSessionId).ToString().Should().BeEmpty();
        new FeedbackSessionId("fs-17").IsSpecified.Should().BeTrue();
        new FeedbackSessionId("fs-17").Should().NotBe(new FeedbackSessionId("FS-17"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" fs")]
    [InlineData("fs\n")]
    public void Constructor_TextThatIsNoId_Throws(string text)
    {
        Action make = () => _ = new FeedbackSessionId(text);

        make.Should().Throw<ArgumentException>();
    }
}
