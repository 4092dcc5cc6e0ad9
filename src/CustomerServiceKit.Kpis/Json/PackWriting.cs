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
            written["left-out"] = new JsonArray([.. pack.LeftOut.Select(o => new JsonObject { ["what"] = o.What, ["why"] = o.Why })]);
        }

        written["catalog"] = CatalogWriting.Of(pack.Catalog);
        return written;
    }
}
