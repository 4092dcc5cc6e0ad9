using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads numbers and times that have a least value; null where one was refused.</summary>
internal static class ReadNumbers
{
    public static int? Positive(this Node node, string what) => AtLeast(node, 1, what);

    public static int? NotNegative(this Node node, string what) => AtLeast(node, 0, what);

    public static Duration? PositiveTime(this Node node, string what)
    {
        Duration? time = node.Duration(what);
        if (time <= Duration.Zero)
        {
            node.Refuse($"{what} of more than zero");
            return null;
        }

        return time;
    }

    public static Duration? NotNegativeTime(this Node node, string what)
    {
        Duration? time = node.Duration(what);
        if (time < Duration.Zero)
        {
            node.Refuse($"{what} of zero or more");
            return null;
        }

        return time;
    }

    public static decimal? NotNegativeNumber(this Node node, string what)
    {
        decimal? number = node.Number(what);
        if (number < 0m)
        {
            node.Refuse($"{what} of zero or more");
            return null;
        }

        return number;
    }

    /// <summary>An instant that is not before another one, where that is known.</summary>
    public static Instant? InstantFrom(this Node node, Instant? earliest, string what)
    {
        Instant? at = node.Instant(what);
        if (at < earliest)
        {
            node.Refuse($"{what}, not before {earliest}");
            return null;
        }

        return at;
    }

    private static int? AtLeast(Node node, int least, string what)
    {
        int? number = node.Integer(what);
        if (number < least)
        {
            node.Refuse(what);
            return null;
        }

        return number;
    }
}
