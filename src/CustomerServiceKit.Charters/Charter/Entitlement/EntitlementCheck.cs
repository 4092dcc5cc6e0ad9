using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Tells to which services of a charter a customer's purchases entitle.</summary>
internal static class EntitlementCheck
{
    private static readonly LocalizedText NotInForce = DraftText.Of("The charter is not in force on {date}.", "האמנה אינה בתוקף ב-{date}.", "Carta nu este în vigoare la {date}.");

    private static readonly LocalizedText Everyone = DraftText.Of("The service is for everyone.", "השירות פתוח לכולם.", "Serviciul este pentru toată lumea.");

    private static readonly LocalizedText ByPurchase = DraftText.Of(
        "The customer has held {product} since {from}.",
        "ללקוח יש {product} מאז {from}.",
        "Clientul are {product} din {from}.");

    private static readonly LocalizedText ByPurchaseUntil = DraftText.Of(
        "The customer has held {product} since {from}; this entitles until {to}.",
        "ללקוח יש {product} מאז {from}; הזכאות היא עד {to}.",
        "Clientul are {product} din {from}; aceasta dă dreptul până la {to}.");

    private static readonly LocalizedText Ended = DraftText.Of(
        "The entitlement by {product} of {from} ended on {to}.",
        "הזכאות מכוח {product} מיום {from} הסתיימה ב-{to}.",
        "Dreptul dat de {product} din {from} s-a încheiat la {to}.");

    private static readonly LocalizedText HoldersOnly = DraftText.Of(
        "The service is only for holders of: {products}.",
        "השירות הוא רק למי שיש לו: {products}.",
        "Serviciul este numai pentru cei care au: {products}.");

    public static ImmutableArray<ServiceEntitlement> Of(ServiceCharter charter, IReadOnlyCollection<ProductPurchase> purchases, LocalDate date) =>
        [.. charter.Services.Select(service => Of(charter, service, purchases, date))];

    private static ServiceEntitlement Of(ServiceCharter charter, CharterService service, IReadOnlyCollection<ProductPurchase> purchases, LocalDate date)
    {
        if (!charter.IsInForce(date))
        {
            return new ServiceEntitlement(service, false, null, null, NotInForce.Filled(("date", Iso(date))));
        }

        if (service.Products.Count == 0)
        {
            return new ServiceEntitlement(service, true, null, null, Everyone);
        }

        // A purchase without an end outlasts any other.
        (ProductPurchase Purchase, LocalDate? Last)[] made =
        [
            .. purchases.Where(p => p.From <= date && service.Products.Contains(p.Product))
                .Select(p => (Purchase: p, Last: LastDay(service, p)))
                .OrderByDescending(p => p.Last ?? LocalDate.MaxIsoValue).ThenBy(p => p.Purchase.From),
        ];
        if (made.Length == 0)
        {
            string products = string.Join(", ", service.Products.Select(id => NameOf(charter, id)));
            return new ServiceEntitlement(service, false, null, null, HoldersOnly.Filled(("products", products)));
        }

        (ProductPurchase purchase, LocalDate? last) = made[0];
        LocalizedText name = NameOf(charter, purchase.Product);
        if (last is not LocalDate end)
        {
            return new ServiceEntitlement(service, true, purchase, null, Said(ByPurchase, name, purchase, null));
        }

        return end >= date
            ? new ServiceEntitlement(service, true, purchase, end, Said(ByPurchaseUntil, name, purchase, end))
            : new ServiceEntitlement(service, false, null, end, Said(Ended, name, purchase, end));
    }

    private static LocalDate? LastDay(CharterService service, ProductPurchase purchase) =>
        service.MonthsAfterPurchase is not int months ? purchase.To
        : purchase.From.PlusMonths(months).PlusDays(-1) is LocalDate last && purchase.To is LocalDate to ? LocalDate.Min(last, to)
        : purchase.From.PlusMonths(months).PlusDays(-1);

    private static LocalizedText NameOf(ServiceCharter charter, ProductId id) => charter.Products.First(p => p.Id == id).Name;

    private static LocalizedText Said(LocalizedText sentence, LocalizedText product, ProductPurchase purchase, LocalDate? to) => sentence
        .Select((language, text) => text.Replace("{product}", Languages.Isolated(language, product.For(language))))
        .Filled(("from", Iso(purchase.From)), ("to", to is LocalDate day ? Iso(day) : string.Empty));

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
