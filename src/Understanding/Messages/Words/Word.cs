namespace RectifyBot.Understanding.Messages.Words;

/// <summary>What a word does in a message.</summary>
internal enum Word
{
    /// <summary>Looks like another word and is none: 没收, 分别, 完成率.</summary>
    Nothing,

    /// <summary>特此报告, 请知悉: politeness, which tells nothing and points to nothing.</summary>
    Formula,

    // How far it is.
    Done,
    Basically,
    Partly,
    NotBegun,
    NotDone,
    Ongoing,
    FollowUp,
    LongTerm,
    Blocked,
    Unblocked,
    All,

    // How it is meant.
    Not,
    Plan,
    If,
    Missed,
    Already,
    Turn,
    Remaining,
    Target,
    NotYet,

    // What the sender does with it.
    CloseOut,
    Apply,
    Approve,
    Return,
    Extend,
    Remind,
    Quieter,
    Correct,
    CorrectBack,
    Back,
    Order,
    Inject,
    Greet,
    AskHelp,

    // What the sender asks.
    Which,
    HowMany,
    HowLong,
    How,
    YesNo,
    Show,
    Who,
    Rule,
    RuleAsked,
    Overdue,
    DueSoon,
    Open,
    Closed,
    Awaiting,
    Summary,
    History,
    Ledger,
    Everybody,
    Mine,
    NotMine,
    ThatOne,
}
