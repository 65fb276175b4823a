package org.ganlao.employment.market.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ganlao.employment.market.campaign.domain.Campaign;
import org.ganlao.employment.market.campaign.domain.CampaignStatement;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.platform.region.RegionTree;

@ApplicationScoped
class CampaignRepository extends FactRepository<CampaignStatement> {

    private static final Keyset<CampaignStatement> LATEST_FIRST = latestFirst("r.asOf");

    private final RegionTree regions;

    CampaignRepository(RegionScope scope, RegionTree regions) {
        super(scope, CampaignStatement.class, "campaign.region");
        this.regions = regions;
    }

    Optional<CampaignStatement> standing(Campaign campaign, LocalDate day) {
        return find(
                        "campaign.region = ?1 and campaign.programme = ?2 and campaign.year = ?3 and asOf = ?4"
                                + " and annulReason is null",
                        campaign.region(),
                        campaign.programme(),
                        campaign.year(),
                        day)
                .firstResultOptional();
    }

    Page<CampaignStatement> page(CampaignFilter filter, Paging paging) {
        return visible()
                .where("r.campaign.region in :regions", "regions", within(filter.region))
                .where("r.campaign.programme = :programme", "programme", filter.programme)
                .where("r.campaign.year = :year", "year", filter.year)
                .where("r.asOf <= :until", "until", filter.asOfUntil)
                .page(paging, LATEST_FIRST);
    }

    private Set<String> within(String region) {
        return region == null ? null : regions.codesWithin(region);
    }
}
