namespace CustomerServiceKit.Kpis;

/// <summary>Binds measures to the columns of one fact set. Atoms and quantities that say the same are shared.</summary>
internal sealed class Binder(FactSet facts)
{
    private readonly Dictionary<string, AtomTest> _atoms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowQuantity> _quantities = new(StringComparer.Ordinal);

    /// <summary>Binds a measure, which is at a position among those of its plan.</summary>
    public PassMeasure Measure(int index, BoundMeasure bound) => new(index, bound, Test(bound), Anchor(bound.Measure.Anchor), Quantity(bound.Measure.Quantity));

    private RowTest? Test(BoundMeasure bound) => bound.Measure.Where is null ? null : Test(bound.Measure.Where, bound);

    private RowQuantity Quantity(Quantity quantity)
    {
        if (!_quantities.TryGetValue(quantity.Text, out RowQuantity? known))
        {
            List<(NumberColumn Column, int Sign)> terms = [];
            Flatten(quantity, 1, terms);
            // A part of an overlap of which nothing is known is no part for any measure, whatever it takes of it.
            NumberColumn[] gappy = [.. terms.Select(t => t.Column).Concat(Untold()).Where(c => c.HasMissing).Distinct()];
            PresentTest? present = gappy.Length == 0
                ? null
                : Shared(new PresentTest("present:" + quantity.Text, Condition.All([.. gappy.Select(c => Condition.Present(c.Field.Id))]), gappy, null));
            Unit unit = quantity is BetweenQuantity ? Unit.Seconds : terms.Count == 0 ? Unit.Count : terms[0].Column.Field.Unit;
            known = new RowQuantity(quantity.Text, terms, unit, present);
            _quantities.Add(quantity.Text, known);
        }

        return known;
    }

    private IEnumerable<NumberColumn> Untold() => facts.Find(RowFields.OverlapTold) is NumberColumn told ? [told] : [];

    private PresentTest? Anchor(FieldId anchor)
    {
        NumberColumn column = facts.Find(anchor)!;
        return column.HasMissing ? Shared(new PresentTest("present:" + anchor.Value, Condition.Present(anchor), [column], null)) : null;
    }

    public RowTest Test(Condition condition) => Test(condition, null);

    private RowTest Test(Condition condition, BoundMeasure? bound) => condition switch
    {
        IsCondition value => Shared(new IsTest(value, facts.Find(value.Dimension)!)),
        CompareCondition compare => Compare(compare, bound),
        PresentCondition { Field: FieldId field } present => Shared(new PresentTest(present.Text, present, [facts.Find(field)!], null)),
        PresentCondition { Parameter: ParameterOperand parameter } present => Stated(present, parameter, bound!),
        PresentCondition present => Shared(new PresentTest(present.Text, present, [], facts.Find(present.Dimension!.Value)!)),
        AllCondition all => new AllTest(all, [.. all.Conditions.Select(c => Test(c, bound))]),
        AnyCondition any => new AnyTest(any, [.. any.Conditions.Select(c => Test(c, bound))]),
        NotCondition not => new NotTest(not, Test(not.Condition, bound)),
        KnownCondition known => new KnownTest(known, Test(known.Condition, bound)),
        _ => throw new InvalidOperationException($"No such condition: {condition}."),
    };

    private CompareTest Compare(CompareCondition compare, BoundMeasure? bound)
    {
        NumberColumn column = facts.Find(compare.Field)!;
        NumberColumn? watched = compare.Field == RowFields.FollowedAfter ? facts.Find(RowFields.Watched) : null;
        (string? literal, ParameterTable? table) = bound is null ? (((LiteralOperand)compare.Operand).Value, null) : bound.ValueOf(compare.Operand);
        if (table is null)
        {
            // A bound finer than the unit keeps can equal no value; the definition check has refused it for the package's own fields.
            long limit = DefinitionCheck.Scaled(literal!, column.Field.Kind, column.Field.Unit) ?? throw new ProblemException(KpiRules.ParameterValue.At(
                bound?.Measure.Name ?? compare.Text, ("given", literal!), ("field", compare.Field.Value), ("expected", column.Field.Kind == FieldKind.Span ? "an ISO 8601 duration such as PT20S" : $"a number the unit '{column.Field.Unit}' keeps exactly")));
            return Shared(new CompareTest($"{compare.Field}{ComparisonSign.Of(compare.Comparison)}{limit}", compare, column, limit, null, watched));
        }

        TableBounds bounds = Bounds(table, bound!, v => DefinitionCheck.Scaled(v.Value, column.Field.Kind, column.Field.Unit) ?? Missing.Number);
        string identity = $"{compare.Field}{ComparisonSign.Of(compare.Comparison)}{bound!.Resolved((ParameterOperand)compare.Operand)}@{bound.Measure.Anchor}";
        return Shared(new CompareTest(identity, compare, column, 0, bounds, watched));
    }

    /// <summary>Whether a parameter has a value for a row; one that is the same for all always has.</summary>
    private AtomTest Stated(PresentCondition present, ParameterOperand parameter, BoundMeasure bound) => bound.ValueOf(parameter).Table is not ParameterTable table
        ? Shared(new PresentTest(present.Text, present, [], null))
        : Shared(new StatedTest($"stated:{bound.Resolved(parameter)}@{bound.Measure.Anchor}", present, Bounds(table, bound, _ => 0)));

    private TableBounds Bounds(ParameterTable table, BoundMeasure bound, Func<LiteralOperand, long> number) =>
        new(table, facts.Find(table.By)!, facts.Find(bound.Measure.Anchor)!, number);

    private void Flatten(Quantity quantity, int sign, List<(NumberColumn Column, int Sign)> terms)
    {
        switch (quantity)
        {
            case FieldQuantity field:
                terms.Add((facts.Find(field.Of)!, sign));
                break;
            case BetweenQuantity { InBusinessTime: true } between:
                terms.Add((facts.BusinessTime(between), sign));
                break;
            case BetweenQuantity between:
                terms.Add((facts.Find(between.To)!, sign));
                terms.Add((facts.Find(between.From)!, -sign));
                break;
            case PlusQuantity plus:
                foreach (Quantity term in plus.Terms)
                {
                    Flatten(term, sign, terms);
                }

                break;
            case MinusQuantity minus:
                Flatten(minus.From, sign, terms);
                Flatten(minus.Less, -sign, terms);
                break;
        }
    }

    private T Shared<T>(T atom)
        where T : AtomTest
    {
        if (_atoms.TryGetValue(atom.Identity, out AtomTest? known))
        {
            return (T)known;
        }

        _atoms.Add(atom.Identity, atom);
        return atom;
    }
}
