using System.Globalization;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Charters;
using NodaTime;
using NodaTime.Text;

namespace ContactCenter.Output;

/// <summary>Says in one language what a charter at work did.</summary>
internal sealed class AtWorkText(CharterAtWork work, string language)
{
    public string Title => Said(AtWorkWords.Title, ("charter", work.Charter.ToString()), ("at", At(work.AsOf)));

    /// <summary>The parts, each with what it is about; one for which there is no case is left out.</summary>
    public IEnumerable<(string About, IReadOnlyList<string> Lines)> Parts()
    {
        yield return (Said(AtWorkWords.Counts), [.. work.Counts.Select(Count)]);
        if (work.Late is ClockState late)
        {
            RedressLine line = work.Account.Lines.First(l => l.Outcome.Case == late.Case);
            yield return (Said(AtWorkWords.Late, ("case", late.Case.Value)), late.Explain(language).Split('\n'));
            yield return (Said(AtWorkWords.Gets), [line.Explain(language), .. work.Account.Currencies.Select(Owed)]);
        }

        if (work.Asked is AskedCase asked)
        {
            yield return (Said(AtWorkWords.Next, ("case", asked.Before.Case.Value)), [Next(asked.Next)]);
            yield return (Said(AtWorkWords.Excused),
            [
                Call(asked.Call),
                Said(AtWorkWords.Moved, ("before", At(asked.Before.Due)), ("after", At(asked.After.Due))),
                .. asked.NextAfter is ClockDeadline next ? [Next(next)] : Array.Empty<string>(),
            ]);
        }

        yield return (Said(AtWorkWords.Misses, ("month", work.Month)), [work.Budget.Explain(language)]);
        yield return (Said(AtWorkWords.Drafts),
        [
            .. work.Drafts.Drafts.Select(d => $"{d.Key}: {d.Value.Explain(language)}"),
            .. work.Target?.RoundedUp(Duration.FromMinutes(15))?.Length is Duration target
                ? [Said(AtWorkWords.Target, ("share", work.Target.Share.ToString("0.## %", CultureInfo.InvariantCulture)), ("hours", Number(target.TotalHours)))]
                : Array.Empty<string>(),
        ]);
    }

    private string Count((Commitment Promise, Attainment Attainment) one) => Said(
        AtWorkWords.Count,
        ("name", one.Promise.Name.For(language)),
        ("kept", Number(one.Attainment.Kept)),
        ("broken", Number(one.Attainment.Broken)),
        ("open", Number(one.Attainment.Open)),
        ("fell", Number(one.Attainment.Cancelled)));

    private string Owed(Unit currency) => Said(
        AtWorkWords.AllGet, ("count", Number(work.Account.Lines.Count)), ("amount", currency.Print(work.Account.OwedIn(currency), 2, CultureInfo.InvariantCulture)));

    private string Next(ClockDeadline next) => Said(
        next.Level is null ? AtWorkWords.NextDue : AtWorkWords.NextLevel,
        ("level", next.Level?.Id ?? string.Empty),
        ("at", At(next.At)),
        ("again", InstantPattern.ExtendedIso.Format(next.ChangesAt)));

    private string Call(ExclusionCall call) =>
        $"{At(call.From)} - {At(call.Until!.Value)}: {call.Exclusion.Sentence.For(language)} {call.Exclusion.Evidence!.For(language)}: {call.Evidence}.";

    private string At(Instant at) => at.InZone(work.Zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>Fills the places of a sentence; in Hebrew each value keeps its own direction.</summary>
    private string Said(LocalizedText sentence, params (string Place, string Value)[] values) => values.Aggregate(
        sentence.For(language), (text, v) => text.Replace($"{{{v.Place}}}", language == "he" ? $"\u2068{v.Value}\u2069" : v.Value, StringComparison.Ordinal));
}
