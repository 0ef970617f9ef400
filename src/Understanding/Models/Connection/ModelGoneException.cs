using System.ClientModel;
using System.Net;
using Microsoft.SemanticKernel;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace RectifyBot.Understanding.Models.Connection;

/// <summary>The model gave nothing that can be used. Its message never holds what was sent or answered.</summary>
internal sealed class ModelGoneException(GoneReason reason, Exception? inner = null) : Exception($"The model gave no answer: {reason}", inner)
{
    public GoneReason Reason { get; } = reason;

    /// <summary>What a fault of the libraries below means.</summary>
    public static ModelGoneException Of(Exception fault)
    {
        for (var at = fault; at is not null; at = at.InnerException)
        {
            if (ReasonOf(at) is { } reason)
            {
                return new ModelGoneException(reason, fault);
            }
        }

        return new ModelGoneException(GoneReason.WrongForm, fault);
    }

    private static GoneReason? ReasonOf(Exception fault) => fault switch
    {
        BrokenCircuitException => GoneReason.Paused,
        RateLimiterRejectedException => GoneReason.Busy,
        TimeoutRejectedException or OperationCanceledException => GoneReason.TooSlow,
        HttpOperationException { StatusCode: { } status } => OfStatus((int)status),
        ClientResultException { Status: > 0 and var status } => OfStatus(status),
        HttpRequestException or IOException => GoneReason.Unreachable,
        _ => null,
    };

    private static GoneReason OfStatus(int status) => status switch
    {
        (int)HttpStatusCode.TooManyRequests => GoneReason.Limited,
        >= 500 => GoneReason.Fault,
        _ => GoneReason.Rejected,
    };
}

/// <summary>Why a model gave nothing that can be used.</summary>
internal enum GoneReason
{
    /// <summary>It would not answer.</summary>
    Refused,

    /// <summary>It answered, but not in the form asked for.</summary>
    WrongForm,

    /// <summary>Not within the time limit.</summary>
    TooSlow,

    /// <summary>No connection, or one that was cut.</summary>
    Unreachable,

    /// <summary>The service wants fewer requests (429).</summary>
    Limited,

    /// <summary>The service failed (5xx).</summary>
    Fault,

    /// <summary>The service took the request for wrong (4xx): a key, a name or a form that it does not know.</summary>
    Rejected,

    /// <summary>Left alone for a while, after it failed again and again.</summary>
    Paused,

    /// <summary>Enough messages are waiting for it already.</summary>
    Busy,
}
