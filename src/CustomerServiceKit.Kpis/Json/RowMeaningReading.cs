namespace CustomerServiceKit.Kpis;

/// <summary>Reads what a map says about the meaning of its values: the words for states, and the scales of ratings.</summary>
internal static class RowMeaningReading
{
    public static AgentStateMap? States(Node node)
    {
        Dictionary<string, Node>? words = node.Members("work states by the source's word");
        return words is null ? null : new AgentStateMap(words.Select(w => Word(w.Key, w.Value)).OfType<AgentStateWord>());
    }

    public static RatingScale? Scale(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members("a rating scale", "id", "instrument", "lowest", "highest", "step", "direction", "top", "bottom");
        if (!node.Has(members, "id", "instrument", "lowest", "highest"))
        {
            return null;
        }

        string? id = members["id"].Parsed("an id: a text of 1 to 256 characters without blanks at its ends", text => IdText.IsLegal(text) ? text : null);
        RatingInstrument? instrument = members["instrument"].Word<RatingInstrument>("an instrument");
        decimal? lowest = members["lowest"].Number("the lowest answer");
        decimal? highest = members["highest"].Number("the highest answer");
        decimal? step = members.TryGetValue("step", out Node s) ? s.Number("from one answer to the next") : 1;
        Direction? direction = members.TryGetValue("direction", out Node d) ? d.Word<Direction>("which end is the good one") : Direction.Up;
        int? top = members.Integer("top");
        int? bottom = members.Integer("bottom");
        if (id is null || instrument is not RatingInstrument what || lowest is not decimal from || highest is not decimal to || step is not decimal by || direction is not Direction good)
        {
            return null;
        }

        IReadOnlyList<Problem> broken = RatingScaleCheck.Of(what, from, to, good, by, top, bottom);
        problems.AddRange(broken.Select(p => p.Under(node.Path)));
        return broken.Count > 0 ? null : new RatingScale(id, what, from, to, good, by, top, bottom);
    }

    private static AgentStateWord? Word(string word, Node node)
    {
        if (string.IsNullOrWhiteSpace(word) || word == AgentStateMap.Anything)
        {
            node.Refuse("a word of the source: a state map has no default, and the intake names the words it does not have");
            return null;
        }

        if (!node.IsObject)
        {
            return node.Word<WorkState>("a work state") is WorkState alone ? new AgentStateWord(word, alone) : null;
        }

        Dictionary<string, Node>? members = node.Members("a work state with paid and productive", "work-state", "paid", "productive");
        if (node.Required(members, "work-state")?.Word<WorkState>("a work state") is not WorkState state)
        {
            return null;
        }

        return new AgentStateWord(word, state, members!.Find("paid")?.Flag("paid"), members!.Find("productive")?.Flag("productive"));
    }
}
