using System.Reflection;
using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Standard.Properties;

/// <summary>A table that says the same for every row is the constant written another way, so nothing may come out differently.</summary>
public sealed class TableOfOneLimitTests
{
    private static readonly (KpiDefinition Constant, KpiDefinition Table)[] s_pairs = [.. Pairs(typeof(StandardKpis), null).DistinctBy(p => p.Constant.Key)];

    [Fact]
    public void Definitions_OfTheStandardKpis_AreFound() =>
        s_pairs.Select(d => d.Constant.Key.Id).Distinct().Should().BeEquivalentTo(
            "service-level", "interactions-offered", "interactions-abandoned", "abandonment-rate", "first-contact-resolution", "repeat-rate", "reopen-rate", "channel-continuity", "upsell-after-contact");

    [Fact]
    public void Run_TableOfEqualEntries_GivesTheFiguresOfTheConstant()
    {
        KpiPlan plan = KpiPlan.Compile(s_pairs.SelectMany(p => new[] { p.Constant, p.Table }));
        HashSet<KpiKey> seen = [];
        Gen.Int[0, 1_000_000].Sample(
            seed =>
            {
                Scorecard card = plan.Run(AnyFacts.Of(seed, 60), Grouping.By(Dimensions.Team));
                foreach ((KpiDefinition constant, KpiDefinition table) in s_pairs)
                {
                    foreach (ScorecardGroup group in card.Groups)
                    {
                        Measurement wanted = card.Get(constant, group), given = card.Get(table, group);
                        Figures(given).Should().Be(Figures(wanted), $"{constant.Key} in {group}");
                        if (wanted.Value is not null)
                        {
                            seen.Add(constant.Key);
                        }
                    }
                }
            },
            iter: 25,
            threads: 1);

        // What never had a value was not tested.
        s_pairs.Select(p => p.Constant.Key).Except(seen).Should().BeEmpty();
    }

    private static string Figures(Measurement m) =>
        $"{m.Availability} {m.Numerator}/{m.Denominator} of {m.SampleSize} {m.Flags} {string.Join(';', m.Reasons.Select(r => $"{r.Code}:{r.Parameters.GetValueOrDefault("count")}"))}";

    private static Threshold Constant(ParameterInfo parameter, bool inclusive) => inclusive ? Threshold.FromDuration(Limit(parameter)) : Threshold.Below(Limit(parameter));

    private static Threshold Table(ParameterInfo parameter, bool inclusive)
    {
        LiteralOperand limit = Operand.Of(Limit(parameter));
        return Threshold.By(
            new ParameterTable(parameter.Name == "within" ? "limits" : "briefs", Dimensions.Queue, [new(null, limit), new("v1", limit), new("v1", limit, Sample.Utc("2026-03-10T00:00"))]), inclusive);
    }

    /// <summary>Every standard definition that takes a limit, with the boundary inside and outside, and without the limit that may be left out.</summary>
    private static IEnumerable<(KpiDefinition Constant, KpiDefinition Table)> Pairs(Type type, object? owner)
    {
        BindingFlags which = BindingFlags.Public | BindingFlags.DeclaredOnly | (owner is null ? BindingFlags.Static : BindingFlags.Instance);
        foreach (MethodInfo method in type.GetMethods(which).Where(m => m.ReturnType == typeof(KpiDefinition) && m.GetParameters().Any(p => p.ParameterType == typeof(Threshold))))
        {
            foreach ((bool inclusive, bool whole) in new[] { (true, true), (false, true), (true, false) })
            {
                KpiDefinition Make(Func<ParameterInfo, bool, Threshold> limit) =>
                    (KpiDefinition)method.Invoke(owner, [.. method.GetParameters().Select(p => whole || !p.HasDefaultValue ? limit(p, inclusive) : null)])!;
                yield return (Make(Constant), Make(Table));
            }
        }

        foreach (PropertyInfo property in type.GetProperties(which).Where(p => p.PropertyType.Name.EndsWith("Kpis", StringComparison.Ordinal) || p.PropertyType.Name.EndsWith("Variants", StringComparison.Ordinal)))
        {
            foreach ((KpiDefinition, KpiDefinition) inner in Pairs(property.PropertyType, property.GetValue(owner)))
            {
                yield return inner;
            }
        }
    }

    /// <summary>What is followed is so within days; what waits, within seconds.</summary>
    private static Duration Limit(ParameterInfo parameter) => parameter.Name != "within" ? Duration.FromSeconds(20)
        : parameter.Member.DeclaringType == typeof(ServiceLevelKpis) ? Duration.FromSeconds(60) : Duration.FromDays(7);
}
