namespace RectifyBot.Understanding.Figures;

/// <summary>The three figures that bodies count of their rectification; null where a text does not tell one.</summary>
/// <param name="Rules">Rules (制度) made or mended.</param>
/// <param name="RecoveredYuan">Money recovered, in 元.</param>
/// <param name="HeldToAccount">People held to account (问责, 立案, 处分, 诫勉, 组织处理); a talk or a reminder alone holds nobody to account.</param>
public sealed record TallyReading(int? Rules, decimal? RecoveredYuan, int? HeldToAccount)
{
    /// <summary>Nothing told.</summary>
    public static TallyReading None { get; } = new(null, null, null);
}
