using CustomerServiceKit;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Chats: a bot answers first, and settles the matter, loses the customer, or hands over to an employee.</summary>
internal sealed class Chats(SeededRandom random)
{
    private const double Contained = 0.4;
    private const double Left = 0.12;

    public SimulatedCase Play(SimulatedCase chat, string second, Instant end)
    {
        Instant at = chat.Created;
        CaseLog log = new CaseLog(chat.Id).Created(at, Channel.Chat, CaseWords.New);
        at += Duration.FromSeconds(2);
        log.BotReply(at, Channel.Chat);
        double chance = random.Next();
        if (chance < Contained + Left)
        {
            at += Seconds(90);
            bool contained = chance < Contained;
            log.Message(at, Channel.Chat).BotReply(at, Channel.Chat);
            at += Seconds(60);
            log.Status(at, contained ? CaseWords.Resolved : CaseWords.Cancelled, contained ? ActorKind.Bot : ActorKind.Customer);
            return chat with { Owner = null, Events = log.Before(end) };
        }

        string owner = chat.Owner!;
        at += Seconds(45);
        log.Message(at, Channel.Chat).Assigned(at, owner).Status(at, CaseWords.Open, ActorKind.System);
        at += Seconds(50);
        log.Reply(at, Channel.Chat, owner);
        for (int i = random.Below(3); i > 0; i--)
        {
            at += Seconds(80);
            log.Message(at, Channel.Chat);
            at += Seconds(60);
            log.Reply(at, Channel.Chat, owner);
        }

        // Some matters end on the phone, with whoever calls back.
        bool moves = random.Happens(0.1);
        if (moves || second != owner)
        {
            at += Seconds(900);
            log.Reply(at, moves ? Channel.Phone : Channel.Chat, second);
        }

        log.Status(at, CaseWords.Resolved, ActorKind.Employee, second);
        return chat with { Events = log.Before(end), IsRestarted = random.Happens(moves || second != owner ? 0.25 : 0.02) };
    }

    private Duration Seconds(double mean) => Duration.FromSeconds(5 + (long)random.Exponential(mean));
}
