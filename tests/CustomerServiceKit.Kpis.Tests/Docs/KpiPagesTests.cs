namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>
/// Every KPI id has a page, and the page says what the definition says. For a new id run these tests once with CSK_ACCEPT_DOCS=1: it starts docs/kpis/(id).md with the
/// generated tables and the names of the totals; then write the rest of the page, and run them so again for the index. After a changed definition the same renews the tables.
/// </summary>
public sealed class KpiPagesTests
{
    private const string Remedy = "run the tests of this class with CSK_ACCEPT_DOCS=1 and review the difference";

    public static TheoryData<string> Ids => [.. KpiPages.Ids];

    public static TheoryData<string> Packs => [.. VendorPacks.All.Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_EachId_SaysWhatTheCatalogueSays(string id)
    {
        if (KpiPages.Accept)
        {
            KpiPage begun = KpiPages.Has(id) ? KpiPages.Read(id) : new KpiPage(id, KpiPageSkeleton.Of(id));
            File.WriteAllText(KpiPages.PathOf(id), KpiPageTables.Renewed(begun));
        }

        KpiPages.Has(id).Should().BeTrue($"'{id}' needs a page docs/kpis/{id}.md: {Remedy}");
        KpiPage page = KpiPages.Read(id);
        foreach (string part in (string[])["facts", "formulas", "rules"])
        {
            GeneratedPart.Find(page.Text, part).Should().NotBeNull($"{page} has the comments <!-- begin {part} --> and <!-- end {part} -->");
        }

        page.Text.Should().Be(KpiPageTables.Renewed(page), $"the definitions of '{id}' changed: {Remedy}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_EachId_HasItsHeadingsAndSomethingBelowEach(string id)
    {
        KpiPage page = KpiPages.Read(id);

        page.Title.Should().NotBeEmpty();
        page.Purpose.Should().NotBeEmpty().And.NotContain("|", "it becomes a line of the index");
        page.HeadingsFound.Should().Equal(KpiPage.Headings);
        foreach (string heading in KpiPage.Headings.Skip(1))
        {
            page.Section(heading).Should().NotBeEmpty($"{page} says something below '{heading}'");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Boundaries_EachId_SayWhatIsInAndOutAndOnWhichSideALimitLies(string id)
    {
        IEnumerable<string> labels = KpiPages.Read(id).Section("Boundaries").Split('\n')
            .Where(line => line.StartsWith("- **", StringComparison.Ordinal) && !line.EndsWith(":**", StringComparison.Ordinal))
            .Select(line => line[4..line.IndexOf(":**", StringComparison.Ordinal)]);

        labels.Should().Equal(KpiPages.IsLimited(id) ? ["In", "Out", "Limit", "Range", "Missing"] : ["In", "Out", "Range", "Missing"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Links_EachId_LeadSomewhere(string id) =>
        KpiPages.Read(id).Links.Where(link => !File.Exists(Path.Combine(KpiPages.Folder, link))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Packs))]
    public void Users_EachFormulaOfAPack_NameItsSystem(string id)
    {
        VendorPack pack = VendorPacks.Find(id)!;
        string system = pack.Id.Split('-')[0];
        IEnumerable<string> silent =
            from kpi in pack.Catalog.Kpis
            let users = KpiPages.Read(kpi.Key.Id).Users.Where(u => KpiKey.Parse(u.Key) is var key && key.Variant == kpi.Key.Variant)
            where !users.Any(u => u.Value.Contains(system, StringComparison.OrdinalIgnoreCase))
            select kpi.Key.ToString();

        silent.Should().BeEmpty($"the pack '{id}' has these formulas, so their pages say that the system uses them");
    }

    [Fact]
    public void Folder_EachPage_IsOfAnIdOfTheCatalogue() =>
        KpiPages.IdsOfFiles().Except(KpiPages.Ids).Should().BeEmpty("a page without a KPI is removed with it");

    [Fact]
    public void Index_EachPage_HasItsLine()
    {
        string index = KpiPages.Text(KpiPages.IndexPath);
        if (KpiPages.Accept)
        {
            index = KpiPageIndex.Renewed(index);
            File.WriteAllText(KpiPages.IndexPath, index);
        }

        index.Should().Be(KpiPageIndex.Renewed(index), $"pages were added or changed: {Remedy}");
        KpiPages.Ids.Where(id => !index.Contains($"]({id}.md)", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
