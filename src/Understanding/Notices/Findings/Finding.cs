namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>What inspectors found, before anything was done about it.</summary>
internal readonly record struct Finding(string? Aspect, string? Group, string Title);
