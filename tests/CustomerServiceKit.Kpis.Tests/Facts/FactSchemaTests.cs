using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class FactSchemaTests
{
    [Theory]
    [InlineData("key", null)]
    [InlineData("source", "1")]
    [InlineData("wait", "1")]
    [InlineData("queue", "1")]
    [InlineData("people", "1")]
    [InlineData("revision", "1")]
    [InlineData("excluded", "1")]
    public void Read_AFunctionOfTheSchemaThrows_NamesRowKeyAndColumn(string column, string? key)
    {
        // The second row of three cannot be read.
        T On<T>(int row, string where, T value) => row == 1 && where == column ? throw new NotSupportedException("broken.") : value;
        FactSchema<int> schema = FactSchema.Interactions<int>(r => On(r, "key", r.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Source(r => On(r, "source", new SourceId("desk"))).Revision(r => On(r, "revision", (Instant?)Sample.Utc("2026-03-01T09:00"))).Excluded(r => On<string?>(r, "excluded", null))
            .Time(InteractionFields.Created, _ => Sample.Utc("2026-03-01T08:00")).Span(InteractionFields.Wait, r => On(r, "wait", (Duration?)Duration.Zero))
            .Dimension(Dimensions.Queue, r => On(r, "queue", "gold")).Members(Sample.People, r => Enumerable.Range(0, 2).Select(p => On(r, "people", $"p{p}")));

        UnreadableRowException thrown = FluentActions.Invoking(() => schema.Read([0, 1, 2])).Should().Throw<UnreadableRowException>().Which;

        (thrown.Index, thrown.Key, thrown.Column).Should().Be((1, key, column));
        thrown.InnerException.Should().BeOfType<NotSupportedException>();
        thrown.Message.Should().Contain("Row 1").And.Contain($"'{column}'").And.Contain("NotSupportedException: broken.");
    }

    [Fact]
    public void Time_FieldDeclaredTwice_IsRefused() =>
        Bare.Invoking(s => s.Time(InteractionFields.Created, c => c.Created)).Should().Throw<ArgumentException>().WithMessage("*'created' is declared already*");

    [Fact]
    public void Span_OfAFieldThatIsATime_IsRefusedWithTheRemedy() =>
        Bare.Invoking(s => s.Span(InteractionFields.Answered, _ => null)).Should().Throw<ArgumentException>().WithMessage("*of the sort Time, not Span*.Time(...)*");

    [Fact]
    public void Dimension_DeclaredTwice_IsRefused() =>
        Full.Invoking(s => s.Members(Dimensions.Queue, c => c.People)).Should().Throw<ArgumentException>().WithMessage("*'queue' is declared already*");

    [Fact]
    public void Dimension_Unspecified_IsRefused() => Bare.Invoking(s => s.Dimension(default, c => c.Id)).Should().Throw<ArgumentException>();

    [Fact]
    public void Span_Unspecified_IsRefused() => Bare.Invoking(s => s.Span(default, _ => null)).Should().Throw<ArgumentException>();

    [Fact]
    public void Create_UnspecifiedFactSet_IsRefused() =>
        FluentActions.Invoking(() => FactSchema.Create<Call>(default, c => c.Id)).Should().Throw<ArgumentException>();

    [Fact]
    public void Time_OnACopy_LeavesTheOriginalAsItWas()
    {
        FactSchema<Call> longer = Bare.Time(InteractionFields.Ended, c => c.Ended);

        Bare.Fields.Should().ContainSingle();
        longer.Fields.Select(f => f.Id.Value).Should().Equal("created", "ended");
    }

    [Theory]
    [InlineData("Queue")]
    [InlineData("after_call")]
    [InlineData("-queue")]
    [InlineData("queue--name")]
    [InlineData("")]
    public void DimensionId_NotKebabCase_IsRefused(string name)
    {
        FluentActions.Invoking(() => new DimensionId(name)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FieldId(name)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FactSetId(name)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task ReadAsync_TheSameRows_GivesWhatReadGives()
    {
        Call[] rows = [new("a") { Wait = 3, Queue = "q" }, null!, new("a"), new("b") { Excluded = "test" }, new("c") { Talk = -1 }];

        Intake read = Full.Read(rows);
        Intake streamed = await Full.ReadAsync(Stream(rows));

        streamed.ToString().Should().Be(read.ToString()).And.Be("5 rows read: 1 facts, 1 excluded, 0 superseded, 3 rejected");
        streamed.Rejected.Select(r => r.ToString()).Should().Equal(read.Rejected.Select(r => r.ToString()));
        streamed.Excluded.Should().Equal(read.Excluded);
        KpiPlan.Compile(StandardKpis.Asa).Run(FactSets.Of(streamed)).Get(StandardKpis.Asa).Value.Should().Be(3);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        await Full.Awaiting(s => s.ReadAsync(Stream([new Call("a")], source.Token), cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Flag_NotKnown_IsNotNo()
    {
        FactSet facts = Accepted(Full, [new Call("a"), new Call("b") { Resolved = false }, new Call("c") { Resolved = true }]);

        facts.ValuesOf(Dimensions.ResolvedByEmployee).Should().Equal("no", "yes");
        KpiPlan.Compile(StandardKpis.FirstContactResolution.Declared).Run(FactSets.Of(facts)).Get(StandardKpis.FirstContactResolution.Declared).Denominator.Should().Be(2);
    }

    [Fact]
    public void ValuesOf_DimensionTheFactsLack_IsEmpty() => Accepted(Bare, [new Call("a")]).ValuesOf(Dimensions.Queue).Should().BeEmpty();

    [Fact]
    public void ValuesOf_Values_AreInOrdinalOrder() =>
        Accepted(Full, [new Call("a") { Queue = "b" }, new Call("b") { Queue = "B" }, new Call("c") { Queue = "a" }, new Call("d")])
            .ValuesOf(Dimensions.Queue).Should().Equal("B", "a", "b");

    [Fact]
    public void SpanOf_Rows_IsHalfOpenAfterTheLastMillisecond()
    {
        Interval span = Accepted(Bare, [new Call("a"), new Call("b") { Created = Utc("2026-03-02T08:00") }]).SpanOf(InteractionFields.Created)!.Value;

        span.Start.Should().Be(Utc("2026-03-01T08:00"));
        span.End.Should().Be(Utc("2026-03-02T08:00") + Duration.FromMilliseconds(1));
    }

    [Fact]
    public void SpanOf_FieldThatIsNoTime_IsNull() => Accepted(Full, [new Call("a") { Wait = 1 }]).SpanOf(InteractionFields.Wait).Should().BeNull();

    [Fact]
    public void Of_TheSameSortTwice_IsRefused()
    {
        FactSet facts = Accepted(Bare, [new Call("a")]);

        FluentActions.Invoking(() => FactSets.Of(facts, facts)).Should().Throw<ArgumentException>().WithMessage("*'interaction' come twice*");
    }

    private static async IAsyncEnumerable<Call> Stream(
        IEnumerable<Call> rows, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (Call row in rows)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return row;
        }
    }
}
