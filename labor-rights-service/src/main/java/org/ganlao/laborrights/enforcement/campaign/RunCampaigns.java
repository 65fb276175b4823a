package org.ganlao.laborrights.enforcement.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.campaign.domain.CampaignOutline;
import org.ganlao.laborrights.enforcement.campaign.domain.InspectionCampaign;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Launches campaigns, corrects and closes them. */
@ApplicationScoped
class RunCampaigns {

    private final CampaignRepository campaigns;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    RunCampaigns(
            CampaignRepository campaigns, RecordChecks checks, RecordEvents events, Caller caller, ChangeLog changes) {
        this.campaigns = campaigns;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    CampaignView launch(CampaignRequest request) {
        CampaignOutline outline = require(request.stated());
        InspectionCampaign campaign = new InspectionCampaign(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                outline,
                request.stated().focuses(),
                changes.now());
        campaigns.add(campaign);
        return told("launched", campaign, "");
    }

    @Transactional
    CampaignView correct(UUID id, String ifMatch, CampaignCorrection correction) {
        CampaignOutline outline = require(correction.stated());
        InspectionCampaign campaign = campaigns.forChange(id, ifMatch);
        campaign.correct(outline, correction.stated().focuses(), changes.now());
        return told("corrected", campaign, correction.reason());
    }

    @Transactional
    CampaignView close(UUID id, String ifMatch, CampaignClosure closure) {
        checks.requirePast(closure.on(), "/on");
        InspectionCampaign campaign = campaigns.forChange(id, ifMatch);
        campaign.close(closure.on(), closure.employersInspected(), closure.workersCovered(), changes.now());
        return told("closed", campaign, "");
    }

    @Transactional
    CampaignView annul(UUID id, String ifMatch, Annulment annulment) {
        InspectionCampaign campaign = campaigns.forChange(id, ifMatch);
        campaign.annul(annulment.reason(), changes.now());
        return told("annulled", campaign, annulment.reason());
    }

    private CampaignOutline require(StatedCampaign stated) {
        checks.requirePast(stated.from(), "/stated/from");
        checks.requireOwnRegion(stated.region(), stated.from(), "/stated/region");
        return stated.outline();
    }

    CampaignView one(UUID id) {
        InspectionCampaign found = campaigns.visible(id);
        return view(found, campaigns.results(List.of(found)));
    }

    Page<CampaignView> page(CampaignFilter filter, Paging paging) {
        Page<InspectionCampaign> page = campaigns.page(filter, paging);
        Map<UUID, CampaignResult> results = campaigns.results(page.items());
        return page.map(found -> view(found, results));
    }

    private static CampaignView view(InspectionCampaign found, Map<UUID, CampaignResult> results) {
        return CampaignView.from(found, results.getOrDefault(found.id(), CampaignResult.NONE));
    }

    private CampaignView told(String verb, InspectionCampaign campaign, String why) {
        events.say("inspection-campaign", verb, CampaignFact.of(campaign), why);
        return view(campaign, campaigns.results(List.of(campaign)));
    }
}
