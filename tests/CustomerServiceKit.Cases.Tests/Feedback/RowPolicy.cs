using System.Text.Json;
using CustomerServiceKit.Feedback;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Feedback;

/// <summary>The policy of a row; where it has none, ours, which is also that of the file: 45 days for a dispute, decided by somebody else.</summary>
internal static class RowPolicy
{
    public static FeedbackPolicy Read(JsonElement? policy)
    {
        FeedbackPolicy read = FeedbackPolicy.Default;
        if (policy is not JsonElement element)
        {
            return read;
        }

        RowFields fields = new(element);
        Duration window = fields.Number("disputeWindowDays") is decimal days ? Duration.FromDays((int)days) : read.DisputeWindow;
        int limit = (int?)fields.Number("disputeLimit") ?? read.DisputeLimit;
        read = read.WithDisputes(window, limit).WithReviewerMustDiffer(fields.Flag("reviewerMustDiffer") ?? read.ReviewerMustDiffer);
        fields.Finish("policy");
        return read;
    }
}
