using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI.Chat;
using RectifyBot.Understanding.Models.Prompts;

namespace RectifyBot.Understanding.Models.Connection;

/// <summary>The two ways in which a service is made to answer in our form.</summary>
internal static class AnswerForms
{
    public const string ToolName = "tell";

    public static OpenAIPromptExecutionSettings Settings(AnswerForm form, int longest)
    {
        // The same message gets the same answer, as far as the service can.
        var settings = new OpenAIPromptExecutionSettings { Temperature = 0, MaxTokens = longest };
        if (form == AnswerForm.Tools)
        {
            settings.FunctionChoiceBehavior = FunctionChoiceBehavior.Required([Tool()], autoInvoke: false);
        }
        else
        {
            settings.ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(ToolName, BinaryData.FromString(AnswerSchema.Whole().ToJsonString()), jsonSchemaIsStrict: true);
        }

        return settings;
    }

    // Never invoked: that it is called, and with what, is the answer.
    private static KernelFunction Tool() => KernelFunctionFactory.CreateFromMethod(() => { }, new KernelFunctionFromMethodOptions
    {
        FunctionName = ToolName,
        Description = "Tells what the message says.",
        Parameters = [.. AnswerSchema.Fields().Select(f => new KernelParameterMetadata(f.Key) { IsRequired = true, Schema = KernelJsonSchema.Parse(f.Value!.ToJsonString()) })],
    });
}
