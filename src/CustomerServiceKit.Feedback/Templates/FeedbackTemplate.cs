using System.Collections.Immutable;

namespace CustomerServiceKit.Feedback;

/// <summary>The order of a conversation, as an agenda for the one who leads it.</summary>
/// <remarks>
/// A template never changes the rules of a session: whatever it is, praise comes before correction (R100). Models that begin with the employee or with a goal, such as Pendleton and GROW, have praise put in front of them here.
/// That a model is offered says nothing about its effect; the evidence is mixed. Prompts in Hebrew and Romanian are not reviewed. Immutable and safe to share between threads.
/// </remarks>
public sealed class FeedbackTemplate
{
    private FeedbackTemplate(string id, LocalizedText name, ImmutableArray<TemplateStep> steps)
    {
        Id = id;
        Name = name;
        Steps = steps;
    }

    /// <summary>The guide's own: praise for right and proper actions, then what needs improvement, then what was agreed (R100).</summary>
    public static FeedbackTemplate Guide { get; } = new("guide", TemplateWords.GuideName, [TemplateWords.Praise, TemplateWords.Correct, TemplateWords.Agree]);

    /// <summary>Praise, help, praise. The guide names it; its steps are ours (R137).</summary>
    public static FeedbackTemplate PlusHelpPlus { get; } = new(
        "plus-help-plus", TemplateWords.PlusHelpPlusName, [TemplateWords.Praise, TemplateWords.Help, TemplateWords.ClosingPraise, TemplateWords.Agree]);

    /// <summary>Situation, behaviour, impact (Center for Creative Leadership), with the question what was meant.</summary>
    public static FeedbackTemplate SituationBehaviourImpact { get; } = new(
        "situation-behaviour-impact", TemplateWords.SbiName, [TemplateWords.SbiPraise, TemplateWords.SbiCorrect, TemplateWords.Intent, TemplateWords.Agree]);

    /// <summary>Pendleton's rules: the employee speaks of each side first. Praise stands in front.</summary>
    public static FeedbackTemplate Pendleton { get; } = new(
        "pendleton", TemplateWords.PendletonName, [TemplateWords.Praise, TemplateWords.SelfPraise, TemplateWords.SelfCorrect, TemplateWords.Correct, TemplateWords.Agree]);

    /// <summary>Goal, reality, options, will. Praise stands in front.</summary>
    public static FeedbackTemplate Grow { get; } = new(
        "grow", TemplateWords.GrowName, [TemplateWords.Praise, TemplateWords.Goal, TemplateWords.Reality, TemplateWords.Options, TemplateWords.Agree]);

    /// <summary>The templates above.</summary>
    public static IReadOnlyList<FeedbackTemplate> All { get; } = [Guide, PlusHelpPlus, SituationBehaviourImpact, Pendleton, Grow];

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>The steps, in their order; the first is praise.</summary>
    public IReadOnlyList<TemplateStep> Steps { get; }

    /// <summary>Makes a template of a house's own.</summary>
    /// <param name="id">In kebab case.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="steps">The steps; a praise first.</param>
    /// <returns>The template, or every reason why not: <c>feedback.template-praise-first</c>, <c>feedback.template-step-twice</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not in kebab case, or a step is null.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<FeedbackTemplate> Of(string id, LocalizedText name, params IEnumerable<TemplateStep> steps)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(steps);
        ImmutableArray<TemplateStep> copy = [.. steps];
        if (!Kebab.IsKebab(id) || copy.Any(step => step is null))
        {
            throw new ArgumentException($"A template has an id in kebab case and steps that are not null; given '{id}'.", nameof(id));
        }

        Problem[] problems =
        [
            .. copy is [{ Kind: TemplateStepKind.Praise }, ..] ? Array.Empty<Problem>()
                : [PreparationRules.TemplatePraiseFirst.At("steps[0]", ("template", id), ("step", copy.IsEmpty ? "-" : copy[0].Id))],
            .. copy.GroupBy(step => step.Id, StringComparer.Ordinal).Where(same => same.Count() > 1)
                .Select(same => PreparationRules.TemplateStepTwice.At("steps", ("template", id), ("step", same.Key))),
        ];
        return problems.Length > 0 ? Result.Refused<FeedbackTemplate>(problems) : Result.Of(new FeedbackTemplate(id, name, copy));
    }

    /// <summary>Says for which steps a session has nothing, as far as it has come.</summary>
    /// <param name="session">The session.</param>
    /// <returns>
    /// A finding <c>feedback.template-step-missing</c> for each: once it is prepared for a praise that does not stand where the template has it, once it is held for what should have been said and for an agreement. Nothing is said of corrections: a session may be praise alone.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public IReadOnlyList<Problem> Check(FeedbackSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return (ImmutableArray<Problem>)[.. TemplateCheck.Missing(this, session).Select(step =>
            PreparationRules.TemplateStepMissing.At(TemplateCheck.PathOf(step.Kind), ("session", session.Id.Value), ("step", step.Id), ("template", Id)))];
    }

    /// <summary>Prints the template.</summary>
    /// <returns>For example <c>guide: praise, correction, agreement</c>.</returns>
    public override string ToString() => $"{Id}: {string.Join(", ", Steps.Select(step => step.Id))}";
}
