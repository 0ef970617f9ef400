using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace RectifyBot.Bot.Tests.Browser;

/// <summary>One visitor's page, and what it asked for and complained of.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private int _presses;

    public Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Request += (_, request) => Note(request);
        page.WebSocket += (_, socket) => Asked.Enqueue(new Uri(socket.Url));
        page.Console += (_, message) => Note(message.Type, message.Text);
        page.PageError += (_, fault) => Complaints.Enqueue(fault);
    }

    public IPage Page { get; }

    /// <summary>Every address that the page asked for, web sockets included.</summary>
    public ConcurrentQueue<Uri> Asked { get; } = new();

    /// <summary>How often the page has told the bot of a pressed button.</summary>
    public int Presses => _presses;

    /// <summary>Errors of the page's scripts, and what its policy blocked.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>The hosts that were asked, without the page's own in-memory addresses.</summary>
    public IEnumerable<string> Hosts => Asked.Where(address => address.Scheme is not ("blob" or "data")).Select(address => address.Authority).Distinct();

    public ValueTask DisposeAsync() => new(_context.CloseAsync());

    private void Note(IRequest request)
    {
        Asked.Enqueue(new Uri(request.Url));
        if (request.Method == "POST" && request.Url.EndsWith("/activities", StringComparison.Ordinal) && request.PostData?.Contains("\"value\":{", StringComparison.Ordinal) == true)
        {
            Interlocked.Increment(ref _presses);
        }
    }

    private void Note(string type, string text)
    {
        if (type == "error")
        {
            Complaints.Enqueue(text);
        }
    }
}
