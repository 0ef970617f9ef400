using System.Runtime.ExceptionServices;

namespace RectifyBot.Bot.Files;

/// <summary>Runs a reader of somebody else's bytes on a thread of its own: with a deep stack, and not for ever.</summary>
internal static class Patience
{
    /// <summary>What a large honest file needs several times over.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    // The last resort for a library that never looks at the token: the caller goes on without it.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>The reader's result. The token it gets is cancelled after <paramref name="most"/>.</summary>
    /// <exception cref="UnreadableException">It took longer (state slow).</exception>
    public static T Run<T>(Func<CancellationToken, T> read, TimeSpan? most = null)
    {
        using var patience = new CancellationTokenSource(most ?? Most);
        var token = patience.Token;
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() => failure = Capture(() => result = read(token)), StackBytes) { IsBackground = true };
        thread.Start();
        if (!thread.Join((most ?? Most) + Grace) || failure?.SourceException is OperationCanceledException)
        {
            throw new UnreadableException("slow");
        }

        failure?.Throw();
        return result!;
    }

    private static ExceptionDispatchInfo? Capture(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (Exception e)
        {
            return ExceptionDispatchInfo.Capture(e);
        }
    }
}
