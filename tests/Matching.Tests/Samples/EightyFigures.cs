namespace Matching.Tests.Samples;

/// <summary>
/// What Copenhagen printed in its status report for 2012, all 80 figures, with the verdict that follows from target and value. Percentages were
/// printed whole. Source: Copenhagen, status report 2012 of the inclusion policy, annex.
/// </summary>
internal static class EightyFigures
{
    private const string Text =
        """
        equal-training.council-briefing,milestone,1,,met
        equal-training.managers-course,milestone,1,,met
        equal-training.key-staff-course,milestone,1,,met
        equality-lab.institutions,count,9,,met
        equality-lab.mentor-institutions,count,,,not_reported
        communication.letters-trial,milestone,1,,met
        communication.interpreting-trial,milestone,1,,met
        communication.on-call-interpreting,milestone,,,not_reported
        diversity-board.meetings,count,2,,met
        diversity-board.working-groups,count,2,,met
        inclusion-conference.held,milestone,1,,met
        inclusion-conference.participants,count,150,about,info
        networks.icc-comparison,milestone,1,,met
        networks.icc-rank,rank,4,,info
        networks.eurocities-monitoring,milestone,1,,met
        mayors-seminar.cities,count,19,,met
        mayors-seminar.participants,count,56,,info
        mayors-seminar.mayors,count,12,,info
        mayors-seminar.rated-high,percent,82,,info
        innovaekst.companies,count,26,,missed
        innovaekst.workplaces,count,12500,,met
        innovaekst.diversity-gain,percent,,,pending
        innovaekst.seminar,milestone,1,,met
        innovaekst.seminar-leaders,count,170,,info
        diversity-charter.signatories,count,500,more than,met
        diversity-charter.posters,count,2,,met
        diversity-charter.needs-analysis,milestone,1,,met
        diversity-charter.works-with-diversity,percent,84,,info
        diversity-charter.wants-to,percent,50,,info
        diversity-charter.workshops,milestone,,,not_reported
        m-plus.companies,count,25,,missed
        m-plus.action-plans,count,21,,met
        open-arms.service-staff,count,260,,met
        sme.meetings,count,2,,missed
        sme.companies-per-meeting,count,20,about,missed
        young-mentor.young-recruited,count,28,,met
        young-mentor.leaders-recruited,count,28,,met
        young-mentor.matches,count,28,,met
        young-mentor.in-job-or-education,percent,27,,info
        young-mentor.still-running,count,18,,info
        jobcentre-mentor.offered,percent,,,cancelled
        host.matches,count,197,,met
        host.lasted-6-months,count,156,,met
        host.lasted-3-months,percent,89,,met
        host.knows-services,percent,42,,missed
        host.feels-included,percent,55,,missed
        host.stays-in-denmark,percent,71,,met
        expat-reception.offered,count,210,,met
        nightlife-campaign.schools,count,15,,met
        nightlife-campaign.nightlife-actors,milestone,,,not_reported
        street-rights.public-meeting,count,0,,missed
        street-rights.exhibition,count,1,,met
        street-rights.dialogue-meeting,count,0,,missed
        discrimination-data.publication,milestone,,,pending
        anti-discrimination-tools.tools,milestone,1,,met
        anti-discrimination-tools.counsellors,count,24,,info
        smag-verden.associations,count,85,,met
        smag-verden.restaurants,count,26,,met
        smag-verden.guests,count,50000,about,met
        smag-verden.belonging,percent,,,pending
        religious-celebration.partners,count,13,,met
        religious-celebration.eid-guests,count,76,,info
        religious-celebration.cafe-events,count,2,,info
        byens-stemmer.classes,count,8,,missed
        byens-stemmer.workshops,count,18,,info
        byens-stemmer.pupils,count,400,about,info
        byens-stemmer.pupils-know-more,percent,,,pending
        dialogue-consultants.meetings-per-consultant,count,3,,met
        dialogue-consultants.consultants,count,15,,info
        dialogue-consultants.meetings,count,45,,info
        event-fund.events,count,19,,met
        event-fund.against-discrimination,percent,100,,met
        neighbourhood-mothers.associations,count,4,,met
        neighbourhood-mothers.mothers-trained,milestone,1,,met
        neighbourhood-mothers.mothers-count,count,20,,info
        neighbourhood-mothers.coordinators,count,12,,met
        citizen-dialogue.members,count,9700,,met
        citizen-dialogue.calendar-users,count,27500,,met
        citizen-dialogue.idea-storm-users,count,6000,,met
        citizen-dialogue.ideas-promoted,count,34,,met
        """;

    /// <summary>Code, unit, printed value, qualifier, verdict.</summary>
    public static IReadOnlyList<string[]> Published { get; } = [.. Text.Split('\n').Select(line => line.TrimEnd('\r').Split(','))];
}
