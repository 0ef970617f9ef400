using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Orders.Directory;

/// <summary>What a coordinator wants done to the directory; names as they were written.</summary>
public abstract record DirectoryOrder
{
    private const int Longest = 120;

    /// <summary>The order, or null where the text is none. Whoever may not order it must not be asked to: such words can be a report as well.</summary>
    public static DirectoryOrder? Read(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var said = text.Trim().TrimEnd('。', '.', '！', '!', '~', '～').Trim();
        return (DirectoryOrder?)PeopleWording.Read(said) ?? (DirectoryOrder?)RegisterWording.Read(said) ?? (DirectoryOrder?)InviteWording.Read(said) ?? HandoverWording.Read(said);
    }
}

/// <summary>Somebody as they were named: 研究室的李四, "Li Si of the research office".</summary>
public sealed record NamedPerson(string Name, string? Office);

/// <summary>人员名单, "who is in the directory".</summary>
public sealed record PeopleOrder : DirectoryOrder;

/// <summary>登记 李四，研究室，责任人.</summary>
/// <param name="Office">Null where none was said.</param>
public sealed record RegisterOrder(string Name, string? Office, Role Role) : DirectoryOrder
{
    /// <summary>书记, by the word for the role.</summary>
    public bool Secretary { get; init; }
}

/// <summary>给李四发邀请码.</summary>
public sealed record InviteOrder(NamedPerson Whom) : DirectoryOrder;

/// <summary>张三调走了，他的事交给李四.</summary>
public sealed record HandoverOrder(NamedPerson From, NamedPerson To) : DirectoryOrder;
