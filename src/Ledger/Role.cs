namespace RectifyBot.Ledger;

/// <summary>What somebody may do in one organisation.</summary>
public enum Role
{
    /// <summary>责任人 of an office: reports on its measures.</summary>
    Official,

    /// <summary>整改办: assigns, reviews, sees all.</summary>
    Coordinator,

    /// <summary>分管领导、书记: decides close-outs.</summary>
    Leader,

    /// <summary>巡察办、纪委: reads, changes nothing.</summary>
    Inspector,
}
