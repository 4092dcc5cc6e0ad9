using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.ServiceClock;

/// <summary>Judges scenarios of the service clock.</summary>
internal static class ServiceClockRow
{
    public static string? Judge(JsonElement row) => throw new NotSupportedException($"the service clock of '{row.Text("title", "id")}' is not supported yet");
}
