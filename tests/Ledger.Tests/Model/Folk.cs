namespace RectifyBot.Ledger.Tests.Model;

/// <summary>Three organisations with offices of the same names: what leaks from one into another shows.</summary>
internal static class Folk
{
    public const int Organisations = 3;

    public static string[] Offices { get; } = ["甲科", "乙科", "丙科", "整改办"];

    public static string[] Names { get; } = ["张三", "李四", "王五"];

    /// <summary>The people of one organisation; the last is an operator at the machine, who works in all.</summary>
    public static Actor[] Of(int organisation, string id) =>
    [
        .. new[]
        {
            ("a1", Offices[0], Role.Official), ("a2", Offices[0], Role.Official), ("b1", Offices[1], Role.Official), ("b2", Offices[1], Role.Official), ("c1", Offices[2], Role.Official),
            ("k1", Offices[3], Role.Coordinator), ("k2", Offices[3], Role.Coordinator), ("l1", null, Role.Leader), ("l2", null, Role.Leader), ("i1", null, Role.Inspector), ("n1", null, Role.Official),
        }.Select(p => new Actor($"{organisation}{p.Item1}", $"名{organisation}{p.Item1}", p.Item2, p.Item3) { Ledger = id, Channel = "webchat" }),
        Actor.Operator,
    ];
}
