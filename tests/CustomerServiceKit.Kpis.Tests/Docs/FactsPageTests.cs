namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>The page on facts says of every field of a case from which events it is filled, and of no other that it is.</summary>
public sealed class FactsPageTests
{
    private static readonly (string[] Fields, string[] Kinds)[] s_rows =
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(KpiPages.Folder)!, "facts.md"))
            .SkipWhile(line => line != "### What events fill in").TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')).Select(cells => (Quoted(cells[1]), Quoted(cells[2]))),
    ];

    [Fact]
    public void FilledFields_OfACase_AreThoseTheCodeFills() =>
        s_rows.SelectMany(r => r.Fields).Should().BeEquivalentTo(CaseHistories.Needs.Select(n => n.Field.Value).Append(Dimensions.FirstReplyBy.Value));

    [Fact]
    public void FilledFields_EachOfThem_NamesItsKindOfEvent() => CaseHistories.Needs
        .Where(n => !s_rows.Single(r => r.Fields.Contains(n.Field.Value)).Kinds.Contains(EnumText<CaseEventKind>.Of(n.Kind)))
        .Should().BeEmpty();

    [Fact]
    public void FieldsOfCases_AllOfThem_StandInTheTable()
    {
        string page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(KpiPages.Folder)!, "facts.md"));
        string cases = page[page.IndexOf("## Cases", StringComparison.Ordinal)..page.IndexOf("## Case events", StringComparison.Ordinal)];
        FactSetColumns columns = StandardColumns.Of(FactSetIds.Case);

        columns.Times.Concat(columns.Spans).Concat(columns.Amounts).Where(f => !cases.Contains($"`{f}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static string[] Quoted(string cell) => [.. cell.Split('`').Where((_, i) => i % 2 == 1)];
}
