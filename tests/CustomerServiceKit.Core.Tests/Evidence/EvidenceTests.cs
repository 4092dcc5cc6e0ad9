using NodaTime;

namespace CustomerServiceKit.Tests.Evidences;

public class EvidenceTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 1, 8, 0);

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)] // Watched, but not with a customer.
    [InlineData(false, true, false)] // A figure of an interaction, which nobody listened to.
    [InlineData(false, false, false)]
    [Trait("Requirement", "R099")]
    public void IsObservation_NeedsAnEyeOrEarAndACustomer(bool observed, bool interaction, bool expected) =>
        Made(mode: observed ? ObservationMode.Both : null, interaction: interaction ? new InteractionId("call-88") : null).IsObservation.Should().Be(expected);

    [Fact]
    public void Score_NotGiven_IsNullAndNotZero() => Made().Score.Should().BeNull();

    [Fact]
    [Trait("Requirement", "R114")]
    public void Constructor_WithoutADefinedDisclosure_Refuses()
    {
        Action make = () => _ = new Evidence(new EvidenceId("e"), EvidenceKind.Evaluation, new EmployeeId("dana"), At, (Disclosure)9, "x");

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Constructor_OfAFormWithoutVersionOrTheOtherWay_Refuses()
    {
        Action noVersion = () => Made(form: new FormId("f3"));
        Action noForm = () => Made(formVersion: 2);
        Action versionZero = () => Made(form: new FormId("f3"), formVersion: 0);

        noVersion.Should().Throw<ArgumentException>();
        noForm.Should().Throw<ArgumentException>();
        versionZero.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    [Trait("Requirement", "R100")]
    public void Findings_OfAListThatChanges_AreACopyInOrder()
    {
        List<EvidenceFinding> findings = [new(FindingKind.Praise, "greeting"), new(FindingKind.Improvement, "identification", isCritical: true)];
        Evidence evidence = Made(findings: findings);
        findings.Clear();

        evidence.Findings.Select(f => (f.Kind, f.Criterion, f.IsCritical)).Should().Equal(
            (FindingKind.Praise, "greeting", false), (FindingKind.Improvement, "identification", true));
    }

    private static Evidence Made(
        ObservationMode? mode = null, InteractionId? interaction = null, FormId? form = null, int? formVersion = null, IEnumerable<EvidenceFinding>? findings = null) =>
        new(new EvidenceId("ev-5"), EvidenceKind.Evaluation, new EmployeeId("dana"), At, Disclosure.Announced, "Clear and calm", mode, interaction, findings, form, formVersion);
}
