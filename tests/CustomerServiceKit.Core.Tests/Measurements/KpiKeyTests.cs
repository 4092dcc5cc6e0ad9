using CsCheck;

namespace CustomerServiceKit.Tests.Measurements;

public class KpiKeyTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abc0123"], 1, 5];

    private static readonly Gen<KpiParameter> Parameters = Gen.Select(
        Words,
        Gen.Int[0, 4].Select(i => (Comparison)i),
        Gen.String[Gen.Char["PTS20.:-_+aZ"], 1, 8],
        (name, comparison, value) => new KpiParameter(name, comparison, value));

    [Theory]
    // The canonical text.
    [InlineData("asa@1", "asa@1")]
    [InlineData("service-level.all(within<=PT20S)@1", "service-level.all(within<=PT20S)@1")]
    [InlineData("service-level.cisco.ignored(within<PT20S)@12", "service-level.cisco.ignored(within<PT20S)@12")]
    [InlineData("x(within<=table:queues)@2", "x(within<=table:queues)@2")]
    [InlineData("fcr(after>PT1H,limit>=3,only=phone)@1", "fcr(after>PT1H,limit>=3,only=phone)@1")]
    // The version may be left out.
    [InlineData("asa", "asa@1")]
    // Parameters are sorted.
    [InlineData("x(b=2,a=1)", "x(a=1,b=2)@1")]
    public void Parse_AKey_PrintsItCanonically(string text, string expected) => KpiKey.Parse(text).ToString().Should().Be(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Asa")]
    [InlineData("asa@0")]
    [InlineData("asa@")]
    [InlineData("asa@-1")]
    [InlineData("asa@1.5")]
    [InlineData("asa.")]
    [InlineData("asa..b")]
    [InlineData("asa(")]
    [InlineData("asa()")]
    [InlineData("asa(a)")]
    [InlineData("asa(=1)")]
    [InlineData("asa(a=)")]
    [InlineData("asa(a=1,a=2)")]
    [InlineData("asa(a=1 2)")]
    [InlineData("asa(a==1)")]
    [InlineData("asa(a=1)b@1")]
    public void TryParse_NoKey_IsFalse(string? text) => KpiKey.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Parse_NoKey_SaysWhatWasGiven()
    {
        Action parse = () => KpiKey.Parse("Nope!");

        parse.Should().Throw<FormatException>().WithMessage("*'Nope!'*");
    }

    [Fact]
    public void ToString_ThenParse_GivesTheKeyBack() =>
        Gen.Select(Words, Gen.Bool, Words, Parameters.Array[0, 4], Gen.Int[1, 99]).Sample((id, hasVariant, variant, parameters, version) =>
        {
            KpiKey key = new(id, hasVariant ? variant : null, parameters.DistinctBy(p => p.Name), version);
            return KpiKey.Parse(key.ToString()).Equals(key) && KpiKey.Parse(key.ToString()).Parameters.SequenceEqual(key.Parameters);
        });

    [Fact]
    public void With_AParameter_ReplacesThatOfTheSameName()
    {
        KpiKey key = KpiKey.Parse("x(a=1,b=2)").With(new KpiParameter("a", Comparison.AtMost, "9"));

        key.ToString().Should().Be("x(a<=9,b=2)@1");
        key.Find("a")!.Value.Value.Should().Be("9");
        key.Find("c").Should().BeNull();
    }

    [Fact]
    public void Constructor_WithAVersionBelowOne_Refuses()
    {
        Action make = () => _ = new KpiKey("x", version: 0);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Equality_OfKeysWithTheSameText_IsByValue()
    {
        KpiKey one = KpiKey.Parse("x.all(a=1)@2");
        KpiKey same = KpiKey.Parse("x.all(a=1)@2");
        KpiKey? none = null;

        (one == same, one != same, one == KpiKey.Parse("x.all(a=1)"), one == none).Should().Be((true, false, false, false));
    }
}
