using static CustomerServiceKit.Kpis.StandardNames;

namespace CustomerServiceKit.Kpis;

/// <summary>What tells the variants of the standard KPIs apart, in words.</summary>
internal static class VariantNames
{
    public static LocalizedText ResolutionNoRepeat { get; } = Variant(FirstContactResolution, "no repeat contact", "ללא פנייה חוזרת", "fără contact repetat");

    public static LocalizedText OfferedLongAbandons { get; } = Variant(Offered, "short abandons left out", "ללא נטישות קצרות", "fără abandonurile scurte");

    public static LocalizedText OfferedAllVisits { get; } = Variant(Offered, "all queue visits", "כל השהיות בתור", "toate șederile în coadă");

    public static LocalizedText AbandonmentOfAllVisits { get; } = Variant(AbandonmentRate, "of all queue visits", "מתוך כל השהיות בתור", "din toate șederile în coadă");

    public static LocalizedText AbandonmentShortOfAbandoned { get; } = Variant(
        AbandonmentRate, "short ones among the abandoned", "קצרות מתוך הנטישות", "cele scurte din cele abandonate");

    public static LocalizedText SpeedOfAnswerFromOffer { get; } = Variant(AverageSpeedOfAnswer, "from the first offer", "מן ההצעה הראשונה לעובד", "de la prima ofertă");

    public static LocalizedText LongestWaitOfAnsweredVisits { get; } = Variant(
        LongestWait, "of answered queue visits", "של שהיות בתור שנענו", "din șederile în coadă preluate");

    public static LocalizedText HandleTimeActiveByEngagement { get; } = Variant(
        AverageHandleTime, "active time of each employee's part", "זמן פעיל של כל חלק של עובד", "timp activ pentru partea fiecărui angajat");

    public static LocalizedText HandleTimeAcceptedToEnded { get; } = Variant(
        AverageHandleTime, "from acceptance to end of each employee's part", "מן הקבלה ועד הסיום של כל חלק של עובד", "de la acceptare la sfârșitul părții fiecărui angajat");

    public static LocalizedText WrapUpTimeByEngagement { get; } = Variant(AverageWrapUpTime, "for each employee's part", "לכל חלק של עובד", "pentru partea fiecărui angajat");

    public static LocalizedText TransferRateInVisits { get; } = Variant(
        TransferRate, "queue visits from another queue", "שהיות בתור שהגיעו מתור אחר", "șederi venite din altă coadă");

    public static LocalizedText TransferRateOutVisits { get; } = Variant(
        TransferRate, "queue visits sent on, as Dynamics 365 counts", $"שהיות בתור שהועברו הלאה, לפי {Languages.Isolated("he", "Dynamics 365")}", "șederi trimise mai departe, cum numără Dynamics 365");

    public static LocalizedText AttainmentNotBroken { get; } = Variant(CommitmentAttainment, "open ones as kept", "פתוחות כמקוימות", "cele deschise ca respectate");

    public static LocalizedText HandledByEachEmployee { get; } = Variant(Handled, "counted for each employee", "נספרות לכל עובד", "numărate pentru fiecare angajat");

    public static LocalizedText AbandonedLong { get; } = Variant(Abandoned, "short abandons left out", "ללא נטישות קצרות", "fără abandonurile scurte");

    public static LocalizedText ContactRateInbound { get; } = Variant(ContactRate, "inbound", "נכנסות", "de intrare");

    public static LocalizedText ContactRateCustomers { get; } = Variant(ContactRate, "different customers", "לקוחות שונים", "clienți diferiți");

    public static LocalizedText SpeedOfAnswerWithRinging { get; } = Variant(AverageSpeedOfAnswer, "with ringing", "כולל צלצול", "cu apelarea");

    public static LocalizedText SpeedOfAnswerOfOffered { get; } = Variant(AverageSpeedOfAnswer, "of all offered", "של כל מה שהגיע למענה", "din toate cele oferite");

    public static LocalizedText AbandonmentOfAnsweredAndAbandoned { get; } = Variant(
        AbandonmentRate, "of answered and abandoned", "מתוך אלה שנענו ושננטשו", "din cele preluate și abandonate");

    public static LocalizedText AbandonmentNotAnswered { get; } = Variant(AbandonmentRate, "whatever was not answered", "כל מה שלא נענה", "tot ce nu s-a preluat");

    public static LocalizedText AbandonmentWithMenu { get; } = Variant(AbandonmentRate, "menu included", "כולל התפריט", "cu meniul");

    public static LocalizedText AbandonmentPerInterval { get; } = Variant(AbandonmentRate, "of the interval", "לפי פרק זמן", "pe interval");

    public static LocalizedText AbandonmentLong { get; } = Variant(AbandonmentRate, "short abandons left out", "ללא נטישות קצרות", "fără abandonurile scurte");

    public static LocalizedText LongestWaitOfAnswered { get; } = Variant(LongestWait, "of answered", "של אלה שנענו", "din cele preluate");

    public static LocalizedText LongestWaitOfOffered { get; } = Variant(LongestWait, "of all offered", "של כל מה שהגיע למענה", "din toate cele oferite");

    public static LocalizedText AnswerRatePerInterval { get; } = Variant(AnswerRate, "of the interval", "לפי פרק זמן", "pe interval");

    public static LocalizedText HandleTimeWithoutHold { get; } = Variant(AverageHandleTime, "without hold", "ללא החזקה", "fără punerea în așteptare");

    public static LocalizedText HandleTimeWithRinging { get; } = Variant(AverageHandleTime, "with ringing", "כולל צלצול", "cu apelarea");

    public static LocalizedText HandleTimeActive { get; } = Variant(AverageHandleTime, "active time", "זמן פעיל", "timp activ");

    public static LocalizedText HandleTimeAnswerToEnd { get; } = Variant(AverageHandleTime, "from answer to end", "מן המענה ועד הסיום", "de la preluare la sfârșit");

    public static LocalizedText HandleTimeByEngagement { get; } = Variant(AverageHandleTime, "for each employee's part", "לכל חלק של עובד", "pentru partea fiecărui angajat");

    public static LocalizedText InteractionTimeOfAnswered { get; } = Variant(AverageInteractionTime, "of answered", "של אלה שנענו", "din cele preluate");

    public static LocalizedText HoldTimeOfHeld { get; } = Variant(AverageHoldTime, "of those put on hold", "של אלה שהוחזקו", "din cele puse în așteptare");

    public static LocalizedText TransferRateOfOffered { get; } = Variant(TransferRate, "of all offered", "מתוך כל מה שהגיע למענה", "din toate cele oferite");

    public static LocalizedText TransferRateOfReceived { get; } = Variant(TransferRate, "of all received", "מתוך כל הפניות", "din toate cele primite");

    public static LocalizedText TransferRateEvents { get; } = Variant(TransferRate, "every transfer counted", "כל העברה נספרת", "fiecare transfer numărat");

    public static LocalizedText NonResponseWithoutCustomerLeft { get; } = Variant(
        NonResponseRate, "without customers who left", "ללא לקוחות שעזבו", "fără clienții care au plecat");

    public static LocalizedText UpsellOfHandled { get; } = Variant(UpsellConversion, "of answered", "מתוך אלה שנענו", "din cele preluate");

    public static LocalizedText UpsellOfOpportunities { get; } = Variant(UpsellConversion, "of opportunities", "מתוך ההזדמנויות", "din oportunități");

    public static LocalizedText OfferRateOfHandled { get; } = Variant(OfferRate, "of answered", "מתוך אלה שנענו", "din cele preluate");

    public static LocalizedText CostOfInbound { get; } = Variant(CostPerInteraction, "inbound", "נכנסות", "de intrare");

    public static LocalizedText CostOfHandled { get; } = Variant(CostPerInteraction, "answered", "שנענו", "preluate");

    public static LocalizedText CostAllocated { get; } = Variant(CostPerInteraction, "as the source books it", "לפי רישום המקור", "cum o înregistrează sursa");

    public static LocalizedText ResolutionByEmployee { get; } = Variant(FirstContactResolution, "declared by the employee", "לפי הצהרת העובד", "declarată de angajat");

    public static LocalizedText ResolutionByCustomer { get; } = Variant(FirstContactResolution, "said by the customer", "לפי הלקוח", "spusă de client");

    public static LocalizedText PerProfessional { get; } = Variant(InteractionsPerEmployee, "professional", "מקצועי", "profesionist");
}
