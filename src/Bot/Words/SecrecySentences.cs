using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Bot.Words;

/// <summary>What is said when something may not be kept.</summary>
public sealed partial class Phrases
{
    /// <summary>Which way to use, where the operator has not said it.</summary>
    internal string UseInstead(SecrecyKind kind) => Find(kind is SecrecyKind.IdentityCard or SecrecyKind.BankCard ? "Secrecy_InsteadOfNumber" : "Secrecy_Instead");
}
