namespace RectifyBot.Ledger.Tests;

/// <summary>People of one organisation, each a person of their own; the letters tell them apart in tables.</summary>
internal static class People
{
    /// <summary>Two officials of the leading office, one of an assisting office, one of an office that has nothing to do with it, and one who may speak for the leading office.</summary>
    public static Actor Owner { get; } = Official("o1", "王责任", "水保科");

    public static Actor Colleague { get; } = Official("o2", "李同事", "水保科");

    public static Actor Assisting { get; } = Official("o3", "赵配合", "办公室");

    public static Actor Stranger { get; } = Official("o4", "钱旁人", "财务科");

    public static Actor Delegate { get; } = Official("o5", "孙代报", "机关党委");

    public static Actor Coordinator { get; } = new("c1", "周整改", "整改办", Role.Coordinator);

    public static Actor SecondCoordinator { get; } = new("c2", "吴整改", "整改办", Role.Coordinator);

    public static Actor Leader { get; } = new("l1", "郑书记", null, Role.Leader);

    public static Actor SecondLeader { get; } = new("l2", "冯县长", null, Role.Leader);

    public static Actor Inspector { get; } = new("i1", "陈巡察", "巡察办", Role.Inspector);

    private static Actor Official(string id, string name, string office) => new(id, name, office, Role.Official);
}
