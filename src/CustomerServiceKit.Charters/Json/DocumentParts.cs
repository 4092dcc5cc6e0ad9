using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads the small parts of a charter's document; null where one cannot be read.</summary>
internal static class DocumentParts
{
    public static CustomerGroup? Group(Node node)
    {
        if (node.Members("a group of customers", "id", "name", "eligibility") is not { } members)
        {
            return null;
        }

        CustomerGroupId? id = node.Required(members, "id")?.Id(text => new CustomerGroupId(text));
        LocalizedText? name = node.Required(members, "name")?.Localized();
        LocalizedText? eligibility = members.Find("eligibility")?.Localized();
        return id is CustomerGroupId known && name is not null ? CustomerGroup.Of(known, name, eligibility) : null;
    }

    public static CharterProduct? Product(Node node)
    {
        if (node.Members("a product", "id", "name") is not { } members)
        {
            return null;
        }

        ProductId? id = node.Required(members, "id")?.Id(text => new ProductId(text));
        LocalizedText? name = node.Required(members, "name")?.Localized();
        return id is ProductId known && name is not null ? CharterProduct.Of(known, name) : null;
    }

    public static QualityCommitment? Quality(Node node)
    {
        if (node.Members("a promise without a time", "id", "statement", "measured-by") is not { } members)
        {
            return null;
        }

        CommitmentId? id = node.Required(members, "id")?.Id(text => new CommitmentId(text));
        LocalizedText? statement = node.Required(members, "statement")?.Localized();
        LocalizedText? measured = members.Find("measured-by")?.Localized();
        return id is CommitmentId known && statement is not null ? QualityCommitment.Of(known, statement, measured) : null;
    }

    public static CharterContact? Contact(Node node) => Pair(node, "a contact", "name", "reach", CharterContact.Of);

    public static CharterPartner? Partner(Node node) => Pair(node, "a partner", "name", "part", CharterPartner.Of);

    public static ExternalBody? External(Node node) => Pair(node, "a body outside the house", "name", "reach", ExternalBody.Of);

    public static CharterChange? Change(Node node)
    {
        if (node.Members("a change", "version", "on", "what") is not { } members)
        {
            return null;
        }

        int? version = node.Required(members, "version")?.Positive("a version from 1");
        LocalDate? on = node.Required(members, "on")?.Date("the day of the change");
        LocalizedText? what = node.Required(members, "what")?.Localized();
        return version is int number && on is LocalDate day && what is not null ? CharterChange.Of(number, day, what) : null;
    }

    public static ReviewCycle? Review(Node node)
    {
        if (node.Members("a cycle of reviews", "every-months", "next") is not { } members)
        {
            return null;
        }

        int? months = node.Required(members, "every-months")?.Positive("months from 1");
        LocalDate? next = node.Required(members, "next")?.Date("the next review");
        return months is int every && next is LocalDate day ? ReviewCycle.EveryMonths(every, day) : null;
    }

    public static ResultPublication? Results(Node node)
    {
        if (node.Members("how results are published", "period", "where", "within-days") is not { } members)
        {
            return null;
        }

        ReportingPeriod? period = node.Required(members, "period")?.Period();
        LocalizedText? where = node.Required(members, "where")?.Localized();
        int? days = node.Required(members, "within-days")?.NotNegative("days from 0");
        return period is not null && where is not null && days is int within ? ResultPublication.Every(period, where, within) : null;
    }

    private static T? Pair<T>(Node node, string what, string first, string second, Func<LocalizedText, LocalizedText, T> make)
        where T : class
    {
        if (node.Members(what, first, second) is not { } members)
        {
            return null;
        }

        LocalizedText? one = node.Required(members, first)?.Localized();
        LocalizedText? two = node.Required(members, second)?.Localized();
        return one is not null && two is not null ? make(one, two) : null;
    }
}
