using NodaTime;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace ContactCenter.Page;

/// <summary>Draws charts as SVG for inside a page.</summary>
internal static class Charts
{
    private const double Width = 760;
    private const double Height = 280;

    /// <summary>Lines over days; a day without a value is a gap.</summary>
    public static string Lines(string unit, params (string Name, IEnumerable<(LocalDate Day, double? Value)> Points)[] lines)
    {
        PlotModel model = Model();
        model.Axes.Add(new DateTimeAxis { Position = AxisPosition.Bottom, StringFormat = "d MMM" });
        model.Axes.Add(new LinearAxis { Position = AxisPosition.Left, Title = unit });
        foreach ((string name, IEnumerable<(LocalDate Day, double? Value)> points) in lines)
        {
            LineSeries line = new() { Title = name, StrokeThickness = 2 };
            line.Points.AddRange(points.Select(p => new DataPoint(DateTimeAxis.ToDouble(p.Day.ToDateTimeUnspecified()), p.Value ?? double.NaN)));
            model.Series.Add(line);
        }

        return Svg(model);
    }

    /// <summary>Groups of bars, in percent.</summary>
    public static string Bars(IReadOnlyList<string> groups, IEnumerable<(string Name, IReadOnlyList<double?> Values)> bars)
    {
        PlotModel model = Model();
        model.Axes.Add(new CategoryAxis { Position = AxisPosition.Left, ItemsSource = groups, Key = "groups" });
        model.Axes.Add(new LinearAxis { Position = AxisPosition.Bottom, Title = "%", Minimum = 0, Maximum = 100, Key = "percent" });
        foreach ((string name, IReadOnlyList<double?> values) in bars)
        {
            BarSeries series = new() { Title = name, XAxisKey = "percent", YAxisKey = "groups" };
            series.Items.AddRange(values.Select(v => new BarItem(v * 100 ?? double.NaN)));
            model.Series.Add(series);
        }

        return Svg(model);
    }

    private static PlotModel Model()
    {
        PlotModel model = new() { Background = OxyColors.White, Culture = System.Globalization.CultureInfo.InvariantCulture };
        model.Legends.Add(new Legend { LegendPlacement = LegendPlacement.Outside, LegendPosition = LegendPosition.BottomCenter, LegendOrientation = LegendOrientation.Horizontal });
        return model;
    }

    private static string Svg(PlotModel model) => SvgExporter.ExportToString(model, Width, Height, isDocument: false);
}
