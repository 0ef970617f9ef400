namespace RectifyBot.Bot.People;

/// <summary>Who a messenger's user is, or why they are nobody.</summary>
/// <param name="Person">Null for nobody.</param>
/// <param name="Why">What is known of somebody who is nobody here.</param>
public readonly record struct Found(Person? Person, Nobody Why)
{
    /// <summary>Somebody; an id that stands for no one is nobody known.</summary>
    public static Found Of(Person? person) => new(person, person is null ? Nobody.Unknown : Nobody.None);

    /// <summary>Nobody.</summary>
    public static Found NoOne(Nobody why) => new(null, why);
}

/// <summary>Why a user is nobody.</summary>
public enum Nobody
{
    /// <summary>They are somebody.</summary>
    None,

    /// <summary>Neither bound nor in the directory.</summary>
    Unknown,

    /// <summary>They have left.</summary>
    Left,

    /// <summary>There is no ledger that they may read.</summary>
    NoLedger,
}
