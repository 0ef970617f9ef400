using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RectifyBot.Bot.Channels.Http;

internal static class Reply
{
    /// <summary>Writes a body as UTF-8 JSON; the status is set before.</summary>
    public static Task JsonAsync<T>(HttpResponse response, T body, JsonTypeInfo<T> type)
    {
        response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(response.BodyWriter, body, type, response.HttpContext.RequestAborted);
    }
}
