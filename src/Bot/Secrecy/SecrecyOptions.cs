namespace RectifyBot.Bot.Secrecy;

/// <summary>The section "RectifyBot:Secrecy": what is refused because it may not be kept, and which way its sender is told to use.</summary>
public sealed class SecrecyOptions
{
    /// <summary>A UTF-8 text file of words that make a message one that may not be kept: a word a line, remarks behind #. None by default. Read at start.</summary>
    public string? WordList { get; set; }

    /// <summary>The same words here; they come on top of the file's.</summary>
    public IList<string> Words { get; set; } = [];

    /// <summary>Which kinds are refused; all by default.</summary>
    public RefuseOptions Refuse { get; set; } = new();

    /// <summary>The sentence that tells which way to use instead, at most 500 characters; by default one of our own in the sender's language.</summary>
    public string? Instead { get; set; }
}

/// <summary>A switch for each kind.</summary>
public sealed class RefuseOptions
{
    /// <summary>Markings of state secrets: 秘密★1年, 机密 at the head.</summary>
    public bool StateSecret { get; set; } = true;

    /// <summary>内部资料, 工作秘密 at the head.</summary>
    public bool Internal { get; set; } = true;

    /// <summary>Numbers of identity cards.</summary>
    public bool IdentityCard { get; set; } = true;

    /// <summary>Numbers of bank cards.</summary>
    public bool BankCard { get; set; } = true;

    /// <summary>The words of the list.</summary>
    public bool ListedWord { get; set; } = true;
}
