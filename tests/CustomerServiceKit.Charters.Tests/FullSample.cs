using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests;

/// <summary>A charter that says everything a charter can say, in three languages.</summary>
internal static class FullSample
{
    public static readonly LocalDate Today = new(2026, 9, 1);

    private static readonly ExclusionId PowerCut = new("power-cut");

    private static readonly ProductId Router = new("router");

    public static CharterService Phone { get; } = Sample.Phone
        .GivenAt(Sample.Text("Harbour Street 3, Haifa", "רחוב הנמל 3, חיפה", "Strada Portului 3, Haifa"))
        .Needing(Sample.Text("Your customer number.", "מספר הלקוח.", "Numărul de client."))
        .Costing(Sample.Text("A call costs nothing.", "השיחה בחינם.", "Apelul nu costă nimic."))
        .CustomerDoes(Sample.Text("You tell us what you have tried.", "יש לספר מה כבר ניסית.", "Ne spuneți ce ați încercat."))
        .Except(PowerCut);

    public static CharterService Letters { get; } = Sample.Letters.Through(Channel.Email.Id).ForHoldersOf(Router).ForMonthsAfterPurchase(24);

    public static CharterBuilder Builder() => Sample.Builder()
        .Mission(Sample.Text("We keep people in touch.", "אנו שומרים על קשר בין אנשים.", "Ținem oamenii în legătură."))
        .Saying(CharterTopic.Values, Sample.Text("Honesty", "יושר", "Onestitate"), Sample.Text("Respect", "כבוד", "Respect"))
        .Saying(CharterTopic.NotOffered, Sample.Text("We sell no devices.", "איננו מוכרים מכשירים.", "Nu vindem aparate."))
        .Saying(CharterTopic.Accessibility, Sample.Text("Every office has a ramp.", "בכל משרד יש רמפה.", "Fiecare birou are o rampă."))
        .Saying(CharterTopic.Privacy, Sample.Text("We delete a recording after a year.", "אנו מוחקים הקלטה אחרי שנה.", "Ștergem o înregistrare după un an."))
        .Saying(CharterTopic.Responsibilities, Sample.Text("Be polite to our staff.", "נא לנהוג בנימוס בעובדינו.", "Fiți politicoși cu angajații noștri."))
        .Saying(CharterTopic.Consultation, Sample.Text("We ask 500 customers every spring.", "אנו שואלים 500 לקוחות בכל אביב.", "Întrebăm 500 de clienți în fiecare primăvară."))
        .Saying(CharterTopic.Outlets, Sample.Text("In every office and on our web site.", "בכל משרד ובאתר שלנו.", "În fiecare birou și pe site."))
        .Saying(CharterTopic.Improvements, Sample.Text("From 2027 we answer chats.", "משנת 2027 נענה לצ'אט.", "Din 2027 răspundem la chat."))
        .Saying(CharterTopic.StaffSupport, Sample.Text("Each team has a coach.", "לכל צוות יש מאמן.", "Fiecare echipă are un antrenor."))
        .Serving(CustomerGroup.Of(new CustomerGroupId("private"), Sample.Text("Private customers", "לקוחות פרטיים", "Clienți persoane fizice"), Sample.Text("You have a line.", "יש לך קו.", "Aveți o linie.")))
        .Product(CharterProduct.Of(Router, Sample.Text("Home router", "נתב ביתי", "Ruter de acasă")))
        .Quality(QualityCommitment.Of(new CommitmentId("name"), Sample.Text("We tell you our name.", "אנו אומרים את שמנו.", "Vă spunem numele nostru."), Sample.Text("Item 3 of the evaluation", "סעיף 3 בהערכה", "Punctul 3 al evaluării")))
        .Exclusion(CharterExclusion.Of(PowerCut, Sample.Text("The power fails.", "יש הפסקת חשמל.", "Cade curentul."))
            .ShownBy(Sample.Text("The notice of the power company", "הודעת חברת החשמל", "Anunțul companiei de electricitate"))
            .CalledOnBy(ServiceRole.ShiftSupervisor, ServiceRole.DepartmentManager)
            .Extending(Duration.FromHours(4)))
        .Complaints(ComplaintRoute.By(Sample.Text("Write to complaints@lumen.example.", "יש לכתוב אל complaints@lumen.example.", "Scrieți la complaints@lumen.example."))
            .Then(
                ComplaintLevel.Of(Sample.Text("Customer care", "שירות הלקוחות", "Relații cu clienții")).Acknowledged(Duration.FromDays(1)).Answered(Duration.FromDays(10)),
                ComplaintLevel.Of(Sample.Text("The head of service", "מנהלת השירות", "Șefa serviciului")).ReachedBy(Sample.Text("04-555 0102", "04-555 0102", "04-555 0102")).Answered(Duration.FromDays(20)))
            .AtLast(ExternalBody.Of(Sample.Text("The ombudsman", "הנציב", "Avocatul poporului"), Sample.Text("ombudsman.example", "ombudsman.example", "ombudsman.example"))))
        .Results(ResultPublication.Every(ReportingPeriod.Quarter, Sample.Text("On our web site", "באתר שלנו", "Pe site"), 30))
        .OwnedBy(CharterContact.Of(Sample.Text("Dana Levi, head of service", "דנה לוי, מנהלת השירות", "Dana Levi, șefa serviciului"), Sample.Text("04-555 0100", "04-555 0100", "04-555 0100")))
        .Contact(CharterContact.Of(Sample.Text("Press office", "דוברות", "Biroul de presă"), Sample.Text("04-555 0101", "04-555 0101", "04-555 0101")))
        .Legal(LegalStatus.Contractual, Sample.Text("Section 4 of the contract", "סעיף 4 של החוזה", "Secțiunea 4 a contractului"))
        .Reviewed(ReviewCycle.EveryMonths(12, new LocalDate(2027, 6, 1)))
        .Superseding(1)
        .Changed(CharterChange.Of(2, new LocalDate(2026, 6, 1), Sample.Text("Calls are new.", "השיחות חדשות.", "Apelurile sunt noi.")))
        .Partner(CharterPartner.Of(Sample.Text("Post", "הדואר", "Poșta"), Sample.Text("It carries our letters.", "הוא מוביל את מכתבינו.", "Duce scrisorile noastre.")))
        .Redress(Redress.Apology(Sample.Text("We write to you and say why.", "אנו כותבים לך ומסבירים.", "Vă scriem și vă spunem de ce.")))
        .Service(Phone).Service(Letters);

    public static ServiceCharter Charter() => Builder().Build();

    public static CharterInForce InForce() => Charter().With(Sample.Hours);
}
