using System.Text.Json.Nodes;

namespace CustomerServiceKit.Kpis;

/// <summary>Writes a vendor pack.</summary>
internal static class PackWriting
{
    public static JsonObject Of(VendorPack pack)
    {
        JsonObject written = new() { ["id"] = pack.Id, ["name"] = pack.Name, ["source"] = pack.Source };
        if (pack.LeftOut.Count > 0)
        {
            written["left-out"] = Omissions(pack.LeftOut);
        }

        written["catalog"] = CatalogWriting.Of(pack.Catalog);
        return written;
    }

    public static JsonArray Omissions(IEnumerable<PackOmission> omissions) => [.. omissions.Select(o => new JsonObject { ["what"] = o.What, ["why"] = o.Why })];
}
