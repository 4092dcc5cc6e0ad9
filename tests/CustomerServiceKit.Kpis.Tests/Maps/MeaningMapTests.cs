namespace CustomerServiceKit.Kpis.Tests.Maps;

/// <summary>What a map says about the meaning of its values: the words for states of employees, and the scales of ratings.</summary>
public sealed class MeaningMapTests
{
    private const string States = """
        {
          "fact-set": "agent-state",
          "zone": "Asia/Jerusalem",
          "key": "id",
          "times": { "start": "from", "end": "to" },
          "dimensions": { "employee": "agent", "state": "presence" },
          "states": {
            "Busy": "on-interaction",
            "Lunch": { "work-state": "break", "paid": false },
            "Back office": { "work-state": "other-work", "productive": true }
          }
        }
        """;

    private const string Ratings = """
        {
          "fact-set": "rating",
          "key": "id",
          "times": { "asked": "sent", "rated": "answered" },
          "amounts": { "score": "stars" },
          "dimensions": { "employee": "agent", "scale": { "column": "question", "values": { "S": "stars", "N": "nps" } } },
          "scales": [
            { "id": "stars", "instrument": "csat", "lowest": 1, "highest": 5 },
            { "id": "nps", "instrument": "nps", "lowest": 0, "highest": 10 },
            { "id": "effort", "instrument": "ces", "lowest": 1, "highest": 5, "step": 0.5, "direction": "down", "top": 2, "bottom": 1 }
          ]
        }
        """;

    [Theory]
    [InlineData(States)]
    [InlineData(Ratings)]
    public void LoadMap_ThenSave_IsTheSameMap(string json)
    {
        string saved = KpiJson.SaveMap(KpiJson.LoadMap(json));

        KpiJson.SaveMap(KpiJson.LoadMap(saved)).Should().Be(saved);
    }

    [Fact]
    public void SaveMap_StatesAndScales_KeepWhatWasSaidAndNoMore()
    {
        string states = KpiJson.SaveMap(KpiJson.LoadMap(States));
        string ratings = KpiJson.SaveMap(KpiJson.LoadMap(Ratings));

        states.Should().Contain("\"Busy\": \"on-interaction\"").And.NotContain("\"productive\": false");
        ratings.Should().Contain("\"direction\": \"down\"").And.Contain("\"step\": 0.5").And.NotContain("\"step\": 1,");
    }

    [Fact]
    public void ToSchema_States_GiveWorkStatesAndReportUnknownWords()
    {
        string[][] rows = [["1", "Busy", "09:00", "09:30"], ["2", "Lunch", "09:30", "10:00"], ["3", "Back office", "10:00", "10:30"], ["4", "Yoga", "10:30", "11:00"]];

        Intake intake = KpiJson.LoadMap(States).ToSchema<string[]>((row, column) => column switch
        {
            "id" => row[0], "presence" => row[1], "agent" => "dana", "from" => $"2026-03-01 {row[2]}:00", _ => $"2026-03-01 {row[3]}:00",
        }).Read(rows);

        intake.Rejected.Should().BeEmpty();
        Enumerable.Range(0, 4).Select(r => intake.Facts.Text(Dimensions.WorkState, r)).Should().Equal("on-interaction", "break", "other-work", null);
        Enumerable.Range(0, 4).Select(r => intake.Facts.Text(Dimensions.Paid, r)).Should().Equal("yes", "no", "yes", null);
        Enumerable.Range(0, 4).Select(r => intake.Facts.Text(Dimensions.Productive, r)).Should().Equal("yes", "no", "yes", null);
        intake.Facts.At(AgentStateFields.Start, 0).Should().Be(Sample.Utc("2026-03-01T07:00"));
        intake.Findings.Should().ContainSingle().Which.Parameters["word"].Should().Be("Yoga");
    }

    [Fact]
    public void ToSchema_Scales_CheckEachAnswerOnItsOwn()
    {
        string?[][] rows = [["1", "S", "4"], ["2", "N", "9"], ["3", "S", "9"], ["4", "X", "3"], ["5", "N", "NaN"], ["6", "N", "nine"], ["7", "effort", "1.5"], ["8", "S", null], ["9", null, "3"]];

        Intake intake = KpiJson.LoadMap(Ratings).ToSchema<string?[]>((row, column) => column switch
        {
            "id" => row[0], "question" => row[1], "stars" => row[2], "agent" => "dana", "answered" => row[2] is null ? null : "2026-03-02T09:00:00Z", _ => "2026-03-01T09:00:00Z",
        }).Read(rows);

        intake.Facts.Keys().Should().Equal("1", "2", "7", "8");
        Enumerable.Range(0, 4).Select(r => intake.Facts.Text(Dimensions.Box, r)).Should().Equal("top", "promoter", "top", null);
        intake.Facts.Value(RatingFields.Points, 2).Should().Be(0.875m);
        intake.Facts.Text(Dimensions.Responded, 3).Should().Be("no");
        intake.Rejected.Select(r => (r.Key, r.Problems.Single().Code, r.Problems.Single().Path)).Should().Equal(
            ("3", "intake.off-scale", "score"),
            ("4", "intake.unknown-word", "scale"),
            ("5", "intake.not-a-number", "score"),
            ("6", "intake.unreadable-value", "score"),
            ("9", "intake.required-value", "scale"));
    }

    [Fact]
    public void ToSchema_OneScale_NeedsNoColumn()
    {
        FactMap map = new(
            FactSetIds.Rating, "id", [new ColumnMap(ColumnRole.Time, "rated", "at"), new ColumnMap(ColumnRole.Amount, "score", "stars", unit: "points")],
            scales: [RatingScale.OneTo(RatingInstrument.Csat, 5)]);

        Intake intake = map.ToSchema<int>((row, column) => column switch { "id" => row, "stars" => row, _ => "2026-03-02T09:00:00Z" }).Read([1, 5, 6]);

        intake.Facts.ValuesOf(Dimensions.Box).Should().Equal("bottom", "top");
        intake.OnlyProblem().Code.Should().Be("intake.off-scale");
    }

    [Theory]
    [InlineData("""{ "fact-set": "agent-state", "key": "id", "times": { "start": "s" }, "dimensions": { "employee": "e", "state": "p" }, "states": { "Lunch": "brake" } }""", "states.Lunch", "json.unreadable")]
    [InlineData("""{ "fact-set": "agent-state", "key": "id", "times": { "start": "s" }, "dimensions": { "employee": "e", "state": "p" }, "states": { "*": "break" } }""", "states.*", "json.unreadable")]
    [InlineData("""{ "fact-set": "agent-state", "key": "id", "times": { "start": "s" }, "dimensions": { "employee": "e", "state": "p" }, "states": { "Lunch": { "paid": true } } }""", "states.Lunch", "json.unreadable")]
    [InlineData("""{ "fact-set": "agent-state", "key": "id", "times": { "start": "s" }, "dimensions": { "employee": "e", "state": "p" }, "states": ["Lunch"] }""", "states", "json.unreadable")]
    [InlineData("""{ "fact-set": "agent-state", "key": "id", "times": { "start": "s" }, "dimensions": { "employee": "e", "state": "p", "work-state": "p" }, "states": { "Lunch": "break" } }""", "states", "map.name-twice")]
    [InlineData("""{ "fact-set": "interaction", "key": "id", "times": { "created": "s" }, "states": { "Lunch": "break" } }""", "states", "map.section-not-here")]
    [InlineData("""{ "fact-set": "interaction", "key": "id", "times": { "created": "s" }, "scales": [{ "id": "x", "instrument": "csat", "lowest": 1, "highest": 5 }] }""", "scales", "map.section-not-here")]
    [InlineData("""{ "fact-set": "rating", "key": "id", "times": { "rated": "s" }, "amounts": { "score": "v" } }""", "scales", "map.scale-needed")]
    [InlineData("""{ "fact-set": "rating", "key": "id", "times": { "rated": "s" }, "amounts": { "score": "v" }, "scales": [{ "id": "x", "instrument": "csat", "lowest": 5, "highest": 1 }] }""", "scales[0].highest", "rating-scale.bounds")]
    [InlineData("""{ "fact-set": "rating", "key": "id", "times": { "rated": "s" }, "amounts": { "score": "v" }, "scales": [{ "id": "x", "instrument": "nps", "lowest": 1, "highest": 10 }] }""", "scales[0].instrument", "rating-scale.net-promoter")]
    [InlineData("""{ "fact-set": "rating", "key": "id", "times": { "rated": "s" }, "amounts": { "score": "v" }, "scales": [{ "id": "x", "instrument": "stars", "lowest": 1, "highest": 5 }] }""", "scales[0].instrument", "json.unreadable")]
    [InlineData("""{ "fact-set": "rating", "key": "id", "times": { "rated": "s" }, "amounts": { "score": "v" }, "scales": [{ "id": "x" }] }""", "scales[0]", "json.unreadable")]
    [InlineData("""{ "fact-set": "rating", "key": "id", "times": { "rated": "s" }, "amounts": { "score": { "column": "v", "unit": "count" } }, "scales": [{ "id": "x", "instrument": "csat", "lowest": 1, "highest": 5 }] }""", "amounts.score.unit", "map.unknown-unit")]
    [InlineData("""{ "fact-set": "rating", "key": "id", "times": { "rated": "s" }, "amounts": { "score": "v" }, "dimensions": { "box": "b" }, "scales": [{ "id": "x", "instrument": "csat", "lowest": 1, "highest": 5 }] }""", "dimensions.box", "map.name-twice")]
    [InlineData("""{ "fact-set": "rating", "key": "id", "times": { "rated": "s" }, "amounts": { "score": "v" }, "dimensions": { "scale": { "column": "q", "values": { "S": "y" } } }, "scales": [{ "id": "x", "instrument": "csat", "lowest": 1, "highest": 5 }] }""", "dimensions.scale.values.S", "intake.unknown-word")]
    [InlineData("""{ "fact-set": "rating", "key": "id", "times": { "rated": "s" }, "scales": [{ "id": "x", "instrument": "csat", "lowest": 1, "highest": 5 }] }""", "score", "intake.required-column")]
    [InlineData("""{ "fact-set": "schedule-slot", "key": "id", "times": { "start": "s" }, "dimensions": { "employee": "e", "activity-kind": "a" } }""", "end", "intake.required-column")]
    [InlineData("""{ "fact-set": "interactoin", "key": "id", "times": { "created": "s" } }""", "fact-set", "map.fact-set-misspelt")]
    [InlineData("""{ "fact-set": "cases", "key": "id", "times": { "created": "s" } }""", "fact-set", "map.fact-set-misspelt")]
    public void LoadMap_SomethingWrong_IsTheOneProblem(string json, string path, string code) =>
        FluentActions.Invoking(() => KpiJson.LoadMap(json)).Should().Throw<ProblemException>().Which.Problems.Select(p => (p.Path, p.Code)).Should().Equal((path, code));

    [Theory]
    [InlineData("interactions", "interaction")]
    [InlineData("intraction", "interaction")]
    [InlineData("queuevisit", "queue-visit")]
    [InlineData("agent-states", "agent-state")]
    [InlineData("ratings", "rating")]
    [InlineData("raiting", "rating")]
    [InlineData("plans", "plan")]
    public void LoadMap_MisspeltFactSet_NamesTheNearest(string given, string nearest) =>
        FluentActions.Invoking(() => KpiJson.LoadMap($$"""{ "fact-set": "{{given}}", "key": "id", "times": { "at": "s" } }""")).Should().Throw<ProblemException>()
            .Which.Problems.Single().Parameters.Should().Contain("given", given).And.Contain("nearest", nearest);

    [Theory]
    [InlineData("field-visit")]
    [InlineData("visit")]
    [InlineData("call")]
    [InlineData("cast")]
    [InlineData("refund")]
    public void LoadMap_FactSetOfYourOwn_IsTaken(string own) =>
        KpiJson.LoadMap($$"""{ "fact-set": "{{own}}", "key": "id", "times": { "at": "s" } }""").FactSet.Value.Should().Be(own);

    [Fact]
    public void LoadMap_ScheduleByStartAndLength_NeedsNoEnd() =>
        KpiJson.LoadMap("""{ "fact-set": "schedule-slot", "key": "id", "times": { "start": "s" }, "spans": { "length": { "column": "m", "unit": "minutes" } }, "dimensions": { "employee": "e", "activity-kind": "a" } }""")
            .ToSchema<string>((row, column) => column switch { "s" => "2026-03-01T09:00:00Z", "m" => 30, "a" => "break", _ => row }).Read(["1"])
            .Facts.At(ScheduleSlotFields.End, 0).Should().Be(Sample.Utc("2026-03-01T09:30"));
}
