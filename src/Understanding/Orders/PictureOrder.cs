namespace RectifyBot.Understanding.Orders;

/// <summary>A picture of the figures: 各科室完成率柱状图; draw a pie chart of overall progress.</summary>
/// <param name="Of">What it shows.</param>
/// <param name="Form">How, or null where that is left open.</param>
/// <param name="Words">The clause that says it.</param>
public sealed record PictureOrder(PictureOf Of, PictureForm? Form, Span Words) : Order;

/// <summary>What a picture shows.</summary>
public enum PictureOf
{
    /// <summary>The whole.</summary>
    Overall,

    /// <summary>Office beside office.</summary>
    Offices,

    /// <summary>Problem beside problem.</summary>
    Problems,

    /// <summary>How it went over time.</summary>
    Trend,
}

/// <summary>The kind of picture.</summary>
public enum PictureForm
{
    /// <summary>饼图.</summary>
    Pie,

    /// <summary>柱状图, 条形图.</summary>
    Bar,

    /// <summary>折线图, 曲线图.</summary>
    Line,
}
