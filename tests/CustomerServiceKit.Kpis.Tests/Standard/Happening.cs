namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>An event, at so many minutes after 2 March 2026, 9:00 UTC.</summary>
internal sealed record Happening(
    string Case, int At, CaseEventKind Kind, ActorKind Actor, string? Employee = null, string? From = null, string? Value = null, bool? Delivered = null, string? Channel = null, int Sequence = 0);
