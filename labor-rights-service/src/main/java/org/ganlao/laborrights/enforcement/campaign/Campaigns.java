package org.ganlao.laborrights.enforcement.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.campaign.domain.CampaignOutline;
import org.ganlao.laborrights.enforcement.campaign.domain.CampaignRefusal;
import org.ganlao.laborrights.enforcement.campaign.domain.InspectionCampaign;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;

/** Which campaign a case may be part of. */
@ApplicationScoped
public class Campaigns {

    private final CampaignRepository campaigns;
    private final RegionTree regions;

    Campaigns(CampaignRepository campaigns, RegionTree regions) {
        this.campaigns = campaigns;
        this.regions = regions;
    }

    /**
     * @param id null where the case names none
     * @param needed whether the case is one of a campaign
     */
    public void require(UUID id, boolean needed, String region, LocalDate day) {
        if (needed != (id != null)) {
            throw new Rejection(CampaignRefusal.CAMPAIGN_MISSING).at("/stated/campaign");
        }
        if (id != null) {
            InspectionCampaign campaign = campaigns
                    .findByIdOptional(id)
                    .filter(InspectionCampaign::standing)
                    .orElseThrow(() -> new Rejection(CampaignRefusal.CAMPAIGN_UNKNOWN).at("/stated/campaign"));
            require(campaign.outline(), region, day);
        }
    }

    private void require(CampaignOutline outline, String region, LocalDate day) {
        if (!regions.contains(outline.region(), region)) {
            throw new Rejection(CampaignRefusal.CAMPAIGN_ELSEWHERE, outline.region());
        }
        if (day.isBefore(outline.from()) || day.isAfter(outline.until())) {
            throw new Rejection(CampaignRefusal.CAMPAIGN_AT_ANOTHER_TIME, outline.from(), outline.until());
        }
    }
}
