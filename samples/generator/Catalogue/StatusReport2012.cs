using Matching.Samples.Catalogue.Citizens;
using Matching.Samples.Catalogue.Municipality;
using Matching.Samples.Catalogue.Partnerships;

namespace Matching.Samples.Catalogue;

/// <summary>The report's 25 initiatives, one of them as its three events, in the report's order.</summary>
internal static class StatusReport2012
{
    public static IReadOnlyList<Initiative> Initiatives =>
    [
        EqualTraining.Row,
        EqualityLab.Row,
        Communication.Row,
        DiversityBoard.Row,
        InclusionConference.Row,
        Networks.Row,
        MayorsSeminar.Row,
        Innovaekst.Row,
        DiversityCharter.Row,
        MPlus.Row,
        OpenArms.Row,
        Sme.Row,
        YoungMentor.Row,
        JobcentreMentor.Row,
        Partnerships.Host.Row,
        ExpatReception.Row,
        NightlifeCampaign.Row,
        StreetRights.Row,
        DiscriminationData.Row,
        AntiDiscriminationTools.Row,
        SmagVerden.Row,
        ReligiousCelebration.Row,
        ByensStemmer.Row,
        DialogueConsultants.Row,
        EventFund.Row,
        NeighbourhoodMothers.Row,
        CitizenDialogue.Row,
    ];
}
