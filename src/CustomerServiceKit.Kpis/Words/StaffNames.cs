namespace CustomerServiceKit.Kpis;

/// <summary>The names of what states, schedules and plans have.</summary>
internal static class StaffNames
{
    public static IReadOnlyList<(string Id, LocalizedText Name)> All { get; } =
    [
        ("agent-state", DraftText.Of("states of employees", "מצבי עובדים", "stări ale angajaților")),
        ("schedule-slot", DraftText.Of("schedule slots", "משבצות בסידור העבודה", "intervale din program")),
        ("plan", DraftText.Of("planned intervals", "מרווחי תכנון", "intervale planificate")),
        ("start", DraftText.Of("start", "ההתחלה", "începutul")),
        ("end", DraftText.Of("end", "הסיום", "sfârșitul")),
        ("length", DraftText.Of("length", "האורך", "durata")),
        ("capacity", DraftText.Of("capacity", "הקיבולת", "capacitatea")),
        ("capacity-used", DraftText.Of("used capacity", "הקיבולת המנוצלת", "capacitatea folosită")),
        ("tolerance-before", DraftText.Of("tolerance at the start", "הסטייה המותרת בהתחלה", "toleranța la început")),
        ("tolerance-after", DraftText.Of("tolerance at the end", "הסטייה המותרת בסוף", "toleranța la sfârșit")),
        ("published", DraftText.Of("time of publication", "מועד הפרסום", "momentul publicării")),
        ("volume", DraftText.Of("planned volume", "הנפח המתוכנן", "volumul planificat")),
        ("handle-time", DraftText.Of("planned handle time", "זמן הטיפול המתוכנן", "timpul de tratare planificat")),
        ("staff-required", DraftText.Of("staff required", "כוח האדם הנדרש", "personalul necesar")),
        ("staff-scheduled", DraftText.Of("staff scheduled", "כוח האדם המשובץ", "personalul programat")),
        ("shrinkage", DraftText.Of("planned shrinkage", "ההצטמקות המתוכננת", "pierderea planificată")),
        ("state", DraftText.Of("state", "המצב", "starea")),
        ("work-state", DraftText.Of("work state", "מצב העבודה", "starea de lucru")),
        ("paid", DraftText.Of("paid", "בתשלום", "plătit")),
        ("productive", DraftText.Of("productive", "יצרני", "productiv")),
        ("logged-in", DraftText.Of("logged in", "מחובר", "conectat")),
        ("activity", DraftText.Of("activity", "הפעילות", "activitatea")),
        ("activity-kind", DraftText.Of("kind of activity", "סוג הפעילות", "felul activității")),
        ("accepted-state", DraftText.Of("accepted state", "מצב מתקבל", "stare acceptată")),
        ("tracked", DraftText.Of("adherence measured", "העמידה נמדדת", "respectarea se măsoară")),
        ("plan-version", DraftText.Of("version of the plan", "גרסת התכנון", "versiunea planului")),
    ];

    public static IReadOnlyList<(string Id, LocalizedText Name)> Values { get; } =
    [
        ("on-interaction", DraftText.Of("on an interaction", "בטיפול בפנייה", "într-o interacțiune")),
        ("available", DraftText.Of("available", "פנוי", "disponibil")),
        ("after-interaction", DraftText.Of("after-call work", "עבודה לאחר השיחה", "lucru după apel")),
        ("break", DraftText.Of("break", "הפסקה", "pauză")),
        ("meeting", DraftText.Of("meeting", "ישיבה", "ședință")),
        ("training", DraftText.Of("training", "הדרכה", "instruire")),
        ("other-work", DraftText.Of("other work", "עבודה אחרת", "altă muncă")),
        ("not-ready", DraftText.Of("not ready", "לא מוכן", "indisponibil")),
        ("logged-off", DraftText.Of("logged off", "מנותק", "deconectat")),
        ("untracked", DraftText.Of("untracked", "לא מתועד", "neurmărit")),
        ("productive", DraftText.Of("productive time", "זמן יצרני", "timp productiv")),
        ("lunch", DraftText.Of("lunch", "ארוחה", "masă")),
        ("absence-planned", DraftText.Of("planned absence", "היעדרות מתוכננת", "absență planificată")),
        ("absence-unplanned", DraftText.Of("unplanned absence", "היעדרות לא מתוכננת", "absență neplanificată")),
        ("off", DraftText.Of("off", "לא בעבודה", "liber")),
    ];
}
