using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CustomerServiceKit;

/// <summary>Every type of Core with its converter, found without reflection so that ahead-of-time compilation keeps working.</summary>
internal sealed class CoreTypeInfo : IJsonTypeInfoResolver
{
    private static readonly (ImmutableArray<JsonConverter> All, ImmutableDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Makers) Known = Gathered();

    public static IReadOnlyList<JsonConverter> Converters => Known.All;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Known.Makers.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? make) ? make(options) : null;

    private static (ImmutableArray<JsonConverter> All, ImmutableDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Makers) Gathered()
    {
        ImmutableArray<JsonConverter>.Builder all = ImmutableArray.CreateBuilder<JsonConverter>();
        ImmutableDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>>.Builder makers = ImmutableDictionary.CreateBuilder<Type, Func<JsonSerializerOptions, JsonTypeInfo>>();

        Add(new IdConverter<ActionItemId>(id => new(id)));
        Add(new IdConverter<CaseId>(id => new(id)));
        Add(new IdConverter<ChannelId>(id => new(id)));
        Add(new IdConverter<CommitmentId>(id => new(id)));
        Add(new IdConverter<CustomerId>(id => new(id)));
        Add(new IdConverter<EmployeeId>(id => new(id)));
        Add(new IdConverter<EvidenceId>(id => new(id)));
        Add(new IdConverter<FormId>(id => new(id)));
        Add(new IdConverter<InteractionId>(id => new(id)));
        Add(new IdConverter<ProficiencyId>(id => new(id)));
        Add(new IdConverter<QueueId>(id => new(id)));
        Add(new IdConverter<SourceId>(id => new(id)));
        Add(new IdConverter<UnitId>(id => new(id)));

        Add(new WordConverter<ActionCauseKind>());
        Add(new WordConverter<ActionItemState>());
        Add(new WordConverter<ActorKind>());
        Add(new WordConverter<Availability>());
        Add(new WordConverter<CaseEventKind>());
        Add(new WordConverter<ChannelKind>());
        Add(new WordConverter<ClockOutcomeKind>());
        Add(new WordConverter<Comparison>());
        Add(new WordConverter<Direction>());
        Add(new WordConverter<Disclosure>());
        Add(new WordConverter<EvidenceKind>());
        Add(new WordConverter<FindingKind>());
        Add(new WordConverter<KpiFamily>());
        Add(new WordConverter<ObservationMode>());
        Add(new WordConverter<RaterKind>());
        Add(new WordConverter<RuleBasis>());
        Add(new WordConverter<ServiceRole>());
        Add(new WordConverter<Severity>());
        Add(new WordConverter<UnitKind>());
        Add(new WordConverter<UnitLevel>());
        Add(new WordConverter<VisibilityScope>());

        Add(CoreShapes.Flags);
        Add(CoreShapes.KpiKey);
        Add(CoreShapes.LocalizedText);
        Add(CoreShapes.Problem);
        Add(CoreShapes.Unit);
        Add(new ActionItemConverter());
        Add(new CaseEventConverter());
        Add(new ChannelConverter());
        Add(new ClockOutcomeConverter());
        Add(new EvidenceConverter());
        Add(new MeasurementConverter());
        Add(new OrganizationConverter());
        return (all.ToImmutable(), makers.ToImmutable());

        void Add<T>(JsonConverter<T> converter)
        {
            all.Add(converter);
            makers.Add(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, converter));
        }
    }
}
