using System.Text.Json;

namespace CustomerServiceKit.Cases.Tests.Rows;

/// <summary>Runs a judge over a row: it agrees, differs on purpose, is not supported, or is wrong.</summary>
internal static class Judging
{
    /// <summary>Judges one row.</summary>
    /// <param name="label">The label of the row.</param>
    /// <param name="judge">Null where we agree, otherwise what was expected and what came; <see cref="NotSupportedException"/> for what is not built.</param>
    /// <param name="files">The files the row may be in.</param>
    public static void Judge(string label, Func<JsonElement, string?> judge, params CaseFile[] files)
    {
        JsonElement? found = files.Select(f => f.Find(label)).FirstOrDefault(r => r is not null);
        Skip.If(found is null, $"There are no such cases in {CaseFolder.Path}: set CSK_CASES to the folder of the cases, or put them into ../shared/cases beside the repository.");

        JsonElement row = found.GetValueOrDefault();
        string? wrong;
        try
        {
            wrong = judge(row);
        }
        catch (NotSupportedException reason)
        {
            throw new SkipException(reason.Message);
        }

        if (wrong is not null && Differences.Find(row) is null)
        {
            Assert.Fail($"{wrong}{(row.Text("peerRule") is string rule ? $" The row's rule '{rule}' is not among those of docs/differences.md." : string.Empty)}\n{row.GetRawText()}");
        }
    }
}
