namespace RectifyBot.Understanding.Models.Connection;

/// <summary>Takes in the whole answer before it counts as one, so that a body that stalls, is cut or has no end fails within the tries, not behind them.</summary>
internal sealed class WholeBody : DelegatingHandler
{
    private const long Limit = 1 << 20;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            await response.Content.LoadIntoBufferAsync(Limit, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
