using Microsoft.SemanticKernel;

namespace RectifyBot.Understanding.Models;

/// <summary>Stands between the model and everything else: the kernel's function of extraction leaves the kernel only as what the message holds.</summary>
internal sealed class GroundingFilter : IFunctionInvocationFilter
{
    public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        await next(context).ConfigureAwait(false);
        if (context.Function.Name == ModelReader.ExtractionName)
        {
            var answer = context.Result.GetValue<ModelAnswer>()!;
            context.Result = new FunctionResult(context.Function, Grounding.Of(answer, (Consultation)context.Arguments[ModelReader.AskedArgument]!));
        }
    }
}
