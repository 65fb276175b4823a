package org.ganlao.laborrights.enforcement.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.campaign.domain.InspectionCampaign;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** Those of the caller's regions. */
@ApplicationScoped
class CampaignRepository extends FactRepository<InspectionCampaign> {

    private static final Keyset<InspectionCampaign> LATEST_FIRST = latestFirst("r.outline.from");

    private static final String RESULTS = """
            select c.campaign, count(*) as cases, count(c.ended_on) as ended, coalesce(sum(v.found), 0) as violations,
                   coalesce(sum(v.amount), 0) as amount, coalesce(sum(v.paid), 0) as paid
              from inspection_case c
              left join (select inspection_case, count(*) as found, sum(amount + surcharge) as amount, sum(paid) as paid
                           from labour_violation group by inspection_case) v on v.inspection_case = c.id
             where c.campaign = any (cast(? as uuid[])) and c.annul_reason is null group by c.campaign""";

    private final Sql sql;

    CampaignRepository(RegionScope scope, Sql sql) {
        super(scope, InspectionCampaign.class, "outline.region");
        this.sql = sql;
    }

    Page<InspectionCampaign> page(CampaignFilter filter, Paging paging) {
        return visible()
                .where(":focus member of r.focuses", "focus", filter.focus)
                .where("r.outline.from <= :day and r.outline.until >= :day and r.annulReason is null", "day", filter.on)
                .page(paging, LATEST_FIRST);
    }

    /** What the cases of these came to, by campaign; none where it has no case. */
    Map<UUID, CampaignResult> results(List<InspectionCampaign> campaigns) {
        Map<UUID, CampaignResult> results = new HashMap<>();
        sql.each(
                RESULTS,
                row -> results.put(row.uuid("campaign"), CampaignResult.from(row)),
                campaigns.stream().map(one -> one.id().toString()).toList());
        return results;
    }
}
