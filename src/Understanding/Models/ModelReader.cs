using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using RectifyBot.Understanding.Models.Connection;
using RectifyBot.Understanding.Models.Prompts;

namespace RectifyBot.Understanding.Models;

/// <summary>Asks a model about one message. The extraction is a function of a kernel, and a filter of that kernel grounds what it gives.</summary>
internal sealed class ModelReader
{
    public const string ExtractionName = "read_message";
    public const string AskedArgument = "asked";

    // A model that goes on for longer has lost its way.
    private const int LongestAnswer = 700;

    private readonly Kernel kernel;
    private readonly KernelFunction extraction;
    private readonly OpenAIPromptExecutionSettings settings;

    /// <param name="chat">The service that completes a chat.</param>
    /// <param name="form">How it is made to answer in our form.</param>
    public ModelReader(IChatCompletionService chat, AnswerForm form)
    {
        // Without a logger of its own: the kernel would write prompts and answers into the log.
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton(chat).AddSingleton<IFunctionInvocationFilter, GroundingFilter>();
        kernel = builder.Build();
        extraction = KernelFunctionFactory.CreateFromMethod(ExtractAsync, ExtractionName, "Reads what a message says of measures.");
        settings = AnswerForms.Settings(form, LongestAnswer);
    }

    /// <summary>What the model says of a message, grounded.</summary>
    /// <exception cref="ModelGoneException">It gave no answer, or none in the right form.</exception>
    public async Task<Grounded> AskAsync(Consultation asked, CancellationToken cancellationToken)
    {
        try
        {
            var result = await kernel.InvokeAsync(extraction, new KernelArguments { [AskedArgument] = asked }, cancellationToken).ConfigureAwait(false);
            return result.GetValue<Grounded>()!;
        }
        catch (Exception fault) when (fault is not ModelGoneException)
        {
            throw ModelGoneException.Of(fault);
        }
    }

    private async Task<ModelAnswer> ExtractAsync(Consultation asked, Kernel kernel, CancellationToken cancellationToken)
    {
        var prompt = PromptWriter.Of(asked);
        var history = new ChatHistory(prompt.System);
        history.AddUserMessage(prompt.Data);
        var chat = kernel.GetRequiredService<IChatCompletionService>();
        var content = await chat.GetChatMessageContentAsync(history, settings, kernel, cancellationToken).ConfigureAwait(false);
        return Read(content);
    }

    private static ModelAnswer Read(ChatMessageContent content)
    {
        if (content.InnerContent is OpenAI.Chat.ChatCompletion { Refusal.Length: > 0 })
        {
            throw new ModelGoneException(GoneReason.Refused);
        }

        var said = content.InnerContent is OpenAI.Chat.ChatCompletion { ToolCalls: [var call, ..] } && call.FunctionName == AnswerForms.ToolName
            ? call.FunctionArguments.ToMemory()
            : Encoding.UTF8.GetBytes(content.Content ?? string.Empty);
        try
        {
            return AnswerReader.Read(said);
        }
        catch (JsonException fault)
        {
            throw new ModelGoneException(GoneReason.WrongForm, fault);
        }
    }
}
