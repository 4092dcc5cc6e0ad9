using System.Collections.Immutable;
using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>A sum of measures, each taken so many times: answered + abandoned − abandoned within the threshold.</summary>
public sealed class Linear : TreeNode
{
    internal Linear(ImmutableArray<LinearTerm> terms)
        : base(string.Join(" + ", terms.Select(t => t.Coefficient.ToString(CultureInfo.InvariantCulture) + "*[" + t.Measure.Text + "]"))) => Terms = terms;

    /// <summary>The terms; at least one.</summary>
    public IReadOnlyList<LinearTerm> Terms { get; }

    /// <summary>Adds two sums.</summary>
    /// <param name="left">A sum.</param>
    /// <param name="right">A sum.</param>
    /// <returns>The longer sum; terms of the same measure are joined.</returns>
    public static Linear operator +(Linear left, Linear right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Add(right);
    }

    /// <summary>Subtracts a sum from another.</summary>
    /// <param name="left">A sum.</param>
    /// <param name="right">A sum.</param>
    /// <returns>The longer sum; terms of the same measure are joined.</returns>
    public static Linear operator -(Linear left, Linear right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Subtract(right);
    }

    /// <summary>Adds another sum.</summary>
    /// <param name="other">A sum.</param>
    /// <returns>The longer sum.</returns>
    public Linear Add(Linear other) => Joined(other, 1);

    /// <summary>Subtracts another sum.</summary>
    /// <param name="other">A sum.</param>
    /// <returns>The longer sum.</returns>
    public Linear Subtract(Linear other) => Joined(other, -1);

    private Linear Joined(Linear other, int sign)
    {
        ArgumentNullException.ThrowIfNull(other);
        List<LinearTerm> terms = [.. Terms];
        foreach (LinearTerm term in other.Terms)
        {
            int known = terms.FindIndex(t => t.Measure.Equals(term.Measure));
            int coefficient = sign * term.Coefficient + (known >= 0 ? terms[known].Coefficient : 0);
            if (known < 0)
            {
                terms.Add(new LinearTerm(coefficient, term.Measure));
            }
            else
            {
                terms[known] = new LinearTerm(coefficient, term.Measure);
            }
        }

        terms.RemoveAll(t => t.Coefficient == 0);
        return terms.Count == 0 ? throw new ArgumentException("The measures cancel out; nothing is left to compute.", nameof(other)) : new Linear([.. terms]);
    }
}
