namespace CustomerServiceKit.Charters;

/// <summary>The headings of the sections of a charter.</summary>
internal static class SectionWords
{
    public static LocalizedText Of(CharterSection section) => section switch
    {
        CharterSection.Purpose => DraftText.Of("Who we are", "מי אנחנו", "Cine suntem"),
        CharterSection.Customers => DraftText.Of("Whom we serve", "את מי אנו משרתים", "Pe cine servim"),
        CharterSection.Services => DraftText.Of("Services", "שירותים", "Servicii"),
        CharterSection.Conditions => DraftText.Of("Conditions", "תנאים", "Condiții"),
        CharterSection.Commitments => DraftText.Of("Promises", "התחייבויות", "Promisiuni"),
        CharterSection.Hours => DraftText.Of("Opening hours", "שעות פתיחה", "Program"),
        CharterSection.Quality => DraftText.Of("How we treat you", "איך אנו מתייחסים אליך", "Cum vă tratăm"),
        CharterSection.Privacy => DraftText.Of("Your privacy", "הפרטיות שלך", "Confidențialitatea dumneavoastră"),
        CharterSection.Accessibility => DraftText.Of("Access for everyone", "נגישות לכולם", "Acces pentru toți"),
        CharterSection.Languages => DraftText.Of("Languages", "שפות", "Limbi"),
        CharterSection.Responsibilities => DraftText.Of("What we ask of you", "מה אנו מבקשים ממך", "Ce vă rugăm"),
        CharterSection.Exclusions => DraftText.Of("When a promise does not hold", "מתי התחייבות אינה חלה", "Când o promisiune nu este valabilă"),
        CharterSection.Consultation => DraftText.Of("How we listen to you", "איך אנו מקשיבים לך", "Cum vă ascultăm"),
        CharterSection.Complaints => DraftText.Of("How to complain", "איך מתלוננים", "Cum faceți o reclamație"),
        CharterSection.Redress => RedressWords.Heading,
        CharterSection.Results => DraftText.Of("How we publish our results", "איך אנו מפרסמים את התוצאות", "Cum publicăm rezultatele"),
        CharterSection.Contacts => DraftText.Of("Who answers for this charter", "מי אחראי לאמנה", "Cine răspunde de această cartă"),
        CharterSection.LegalStatus => DraftText.Of("How far this charter binds us", "עד כמה האמנה מחייבת אותנו", "Cât ne obligă această cartă"),
        CharterSection.Validity => DraftText.Of("Version and review", "גרסה ובחינה מחדש", "Versiune și revizuire"),
        CharterSection.Outlets => DraftText.Of("Where this charter can be seen", "היכן אפשר לראות את האמנה", "Unde poate fi văzută această cartă"),
        CharterSection.Improvement => DraftText.Of("What we are improving", "מה אנו משפרים", "Ce îmbunătățim"),
        _ => DraftText.Of("How we support our staff", "איך אנו תומכים בעובדינו", "Cum ne sprijinim angajații"),
    };

    public static CharterSection Of(CharterTopic topic) => topic switch
    {
        CharterTopic.Values => CharterSection.Purpose,
        CharterTopic.NotOffered => CharterSection.Services,
        CharterTopic.Accessibility => CharterSection.Accessibility,
        CharterTopic.Privacy => CharterSection.Privacy,
        CharterTopic.Responsibilities => CharterSection.Responsibilities,
        CharterTopic.Consultation => CharterSection.Consultation,
        CharterTopic.Outlets => CharterSection.Outlets,
        CharterTopic.Improvements => CharterSection.Improvement,
        _ => CharterSection.StaffSupport,
    };
}
