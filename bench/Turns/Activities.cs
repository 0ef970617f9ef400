using System.Text.Json;
using System.Text.Json.Nodes;

namespace RectifyBot.Bench.Turns;

/// <summary>The activities that the bench sends.</summary>
internal static class Activities
{
    private static int last;

    /// <summary>A message of an official of that office, with an id of its own.</summary>
    public static byte[] Message(string office, int loop, string text) => Bytes(office, loop, new JsonObject { ["text"] = text });

    /// <summary>A pressed button.</summary>
    public static byte[] Press(string office, int loop, JsonNode data) => Bytes(office, loop, new JsonObject { ["value"] = data });

    private static byte[] Bytes(string office, int loop, JsonObject activity)
    {
        activity["type"] = "message";
        activity["id"] = $"m{Interlocked.Increment(ref last)}-{Environment.ProcessId}";
        activity["channelId"] = "emulator";
        activity["serviceUrl"] = "http://127.0.0.1:9/";
        activity["locale"] = "zh-CN";
        activity["from"] = new JsonObject { ["id"] = $"user-of-{office}" };
        activity["recipient"] = new JsonObject { ["id"] = "bot" };
        activity["conversation"] = new JsonObject { ["id"] = $"c{loop}" };
        activity["deliveryMode"] = "expectReplies";
        return JsonSerializer.SerializeToUtf8Bytes(activity);
    }
}
