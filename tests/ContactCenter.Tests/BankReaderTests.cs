using ContactCenter.Bank;
using ContactCenter.Data;
using ContactCenter.Options;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Tests;

/// <summary>On lines made up for the purpose.</summary>
public class BankReaderTests
{
    private const string Header = "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\tq_start\tq_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\tserver";
    private const string Answered = "AA0101\t1\t7\t2\tPS\t990104\t9:00:00\t9:00:06\t6\t9:00:06\t9:00:23\t17\tAGENT\t9:00:23\t9:01:17\t54\tDANA";
    private const string Unqueued = "AA0101\t2\t0\t0\tNW\t990104\t9:10:00\t9:10:06\t6\t0:00:00\t0:00:00\t0\tAGENT\t9:10:06\t9:10:46\t40\tNO_SERVER";
    private const string Blanks = "AA0102 3 8 1  PS 990104 10:00:00 10:00:05 5 10:00:05 10:01:05 60 HANG 0:00:00 0:00:00 0 NO_SERVER";
    private const string InMenu = "AA0102\t4\t0\t0\tPS\t990104\t10:05:00\t10:05:09\t9\t0:00:00\t0:00:00\t0\tHANG\t0:00:00\t0:00:00\t0\tNO_SERVER";
    private const string Phantom = "AA0103\t5\t0\t0\tPS\t990104\t11:00:00\t11:00:02\t2\t11:00:02\t11:00:03\t1\tPHANTOM\t0:00:00\t0:00:00\t0\tNO_SERVER";
    private const string Midnight = "AA0103\t6\t9\t1\tPS\t990104\t23:59:40\t23:59:50\t10\t23:59:50\t0:00:40\t50\tAGENT\t0:00:40\t0:02:40\t120\tDANA";

    [Fact]
    public void Read_TabsAndBlanks_AreTheSameCall()
    {
        BankFile file = Read(Header, Answered, Answered.Replace('\t', ' '));

        file.Rejected.Should().BeEmpty();
        file.Calls.Should().HaveCount(2);
        file.Calls[0].Key.Should().Be("line 2 AA0101-1");
        file.Calls[1].Key.Should().Be("line 3 AA0101-1");
        (file.Calls[1] with { Key = file.Calls[0].Key, Line = 2 }).Should().Be(file.Calls[0]);
        file.Calls[0].Created.Should().Be(new LocalDateTime(1999, 1, 4, 9, 0, 0));
        file.Calls[0].Wait.Should().Be(Duration.FromSeconds(17));
        file.Calls[0].ServiceSeconds.Should().Be(54);
    }

    [Fact]
    public void Read_WithoutHeader_CountsFromTheFirstLine()
    {
        Read(Answered).Calls.Should().ContainSingle().Which.Line.Should().Be(1);
    }

    [Fact]
    public void Read_AnsweredWithoutQueue_WaitedZero()
    {
        BankCall call = Read(Unqueued).Calls[0];

        call.Wait.Should().Be(Duration.Zero);
        call.Server.Should().BeNull();
    }

    [Fact]
    public void Read_HungUp_IsAbandonedOnlyAfterTheQueue()
    {
        BankFile file = Read(Blanks, InMenu);

        file.Calls.Select(c => c.OutcomeKind).Should().Equal(OutcomeKind.Abandoned, OutcomeKind.AbandonedInMenu);
        file.Calls.Select(c => c.Wait).Should().Equal(Duration.FromSeconds(60), null);
    }

    [Theory]
    [InlineData("", "the line is empty")]
    [InlineData("AA0101\t1\t7", "3 fields instead of 17")]
    [InlineData("a b c d e f g h i j k l m n o p q r", "more than 17 fields")]
    [InlineData("AA0101\t1\t7\t2\tPS\t990231\t9:00:00\t9:00:06\t6\t9:00:06\t9:00:23\t17\tAGENT\t9:00:23\t9:01:17\t54\tDANA", "date '990231' is not a day written yymmdd")]
    [InlineData("AA0101\t1\t7\t2\tPS\t990104\t9:61:00\t9:00:06\t6\t9:00:06\t9:00:23\tx\tLOST\t9:00:23\t9:01:17\t54\tDANA", "vru_entry '9:61:00' is not a time written H:MM:SS; q_time 'x' is not a whole number of seconds; outcome 'LOST' is not AGENT, HANG or PHANTOM")]
    public void Read_Unreadable_IsListedByLineAndReason(string line, string reason)
    {
        BankFile file = Read(Header, Answered, line, Unqueued);

        file.LineCount.Should().Be(3);
        file.Calls.Should().HaveCount(2);
        RejectedLine rejected = file.Rejected.Should().ContainSingle().Subject;
        rejected.Line.Should().Be(3);
        rejected.Reasons.Should().Equal(reason);
    }

    [Fact]
    public void Of_ANegativeDuration_IsRejectedByItsLine()
    {
        ServiceData data = BankData.Of(Read(Header, Answered, Answered.Replace("\t54\t", "\t-54\t", StringComparison.Ordinal)), "test");

        RejectedLine rejected = data.Rejected.Should().ContainSingle().Subject;
        rejected.Line.Should().Be(3);
        rejected.Reasons.Should().ContainSingle().Which.Should().Contain("[intake.negative-span]");
        data.RowsRead.Should().Be(2);
    }

    [Fact]
    public void Of_TheSixLines_GivesTheirFigures()
    {
        // Offered: lines 1, 2, 3, 6. Waits of the answered: 17, 0 and 50 s; service 54, 40 and 120 s.
        ServiceData data = BankData.Of(Read(Answered, Unqueued, Blanks, InMenu, Phantom, Midnight), "test");
        Scorecard card = SampleKpis.Plan.Run(data.Facts);

        card.Get(StandardKpis.Offered).Value.Should().Be(4);
        card.Get(StandardKpis.Handled).Value.Should().Be(3);
        card.Get(StandardKpis.AbandonmentRate).Value.Should().Be(0.25m);
        card.Get(StandardKpis.Asa).Numerator.Should().Be(67);
        card.Get(SampleKpis.ServiceLevel).Value.Should().Be(0.5m);
        card.Get(StandardKpis.AverageTalkTime).Numerator.Should().Be(214);
        data.CountIn(new LocalDate(1999, 1, 4), new LocalDate(1999, 1, 4)).Excluded.Should().Equal(new Dictionary<string, long> { ["phantom"] = 1 });
        data.Notes.Should().Contain(n => n.StartsWith("1 calls have a time on the clock before an earlier one", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_AFileThatIsNotThere_SaysSo()
    {
        Action read = () => BankFile.Read("/no/such/file.tsv");

        read.Should().Throw<UsageException>().WithMessage("The file '/no/such/file.tsv' cannot be read: *");
    }

    private static BankFile Read(params string[] lines)
    {
        using StringReader reader = new(string.Join('\n', lines));
        return BankFile.Read(reader);
    }
}
