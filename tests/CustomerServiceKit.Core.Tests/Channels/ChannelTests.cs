namespace CustomerServiceKit.Tests.Channels;

public class ChannelTests
{
    [Fact]
    public void All_HasOneChannelOfEachKind() => Channel.All.Select(channel => channel.Kind).Should().Equal(Enum.GetValues<ChannelKind>());

    [Fact]
    public void All_HaveKebabIdsAndThreeLanguages()
    {
        Channel.All.Select(channel => channel.Id.Value).Should().Equal(
            "phone", "chat", "messaging", "email", "web", "social", "video", "in-person", "self-service", "task");
        Channel.All.Should().OnlyContain(channel => channel.Name!.Languages.Count == 3);
    }

    [Fact]
    public void Constructor_OfANewChannel_NeedsNoNewKind()
    {
        Channel channel = new(new ChannelId("whatsapp-il"), ChannelKind.Messaging);

        channel.Should().Be(new Channel(new ChannelId("whatsapp-il"), ChannelKind.Messaging));
        channel.Should().NotBe(Channel.Messaging);
    }

    [Fact]
    public void Constructor_Unspecified_Refuses()
    {
        Action noId = () => _ = new Channel(default, ChannelKind.Chat);
        Action noKind = () => _ = new Channel(new ChannelId("x"), (ChannelKind)99);

        noId.Should().Throw<ArgumentException>();
        noKind.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*phone, chat*");
    }
}
