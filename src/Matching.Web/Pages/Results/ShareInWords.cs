using Matching.Kpi.Estimates;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Results;

/// <summary>A share with how many it is of and its Wilson interval.</summary>
public static class ShareInWords
{
    private static readonly Texts<ResultsPageTexts> T = new();

    /// <returns>"12 of 40 (30.0 %, uncertain from 18 to 45 %)"; the count alone where there is nothing to take a share of.</returns>
    public static string Of(int some, int all)
    {
        if (all == 0)
        {
            return Say.Number(some, 0);
        }

        var interval = Wilson.Of(some, all);
        return T["choices.share", some, Say.Number(100.0 * some / all, 1), all, Say.Number(100 * interval.Low, 0), Say.Number(100 * interval.High, 0)];
    }
}
