package org.ganlao.laborrights.settlement.convenience;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.ganlao.laborrights.settlement.convenience.domain.OfficeEvidence;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The evidence of the offices in the caller's regions. */
@ApplicationScoped
class OfficeEvidenceRepository extends FactRepository<OfficeEvidence> {

    private static final Keyset<OfficeEvidence> LATEST_FIRST = latestFirst("r.assessedOn");

    OfficeEvidenceRepository(RegionScope scope) {
        super(scope, OfficeEvidence.class, "region");
    }

    boolean assessed(String region, String item, LocalDate day) {
        return count("region = ?1 and item = ?2 and assessedOn = ?3 and annulReason is null", region, item, day) > 0;
    }

    /** The latest of each item by a day. */
    Map<String, OfficeEvidence> latest(String region, LocalDate day) {
        return list("region = ?1 and assessedOn <= ?2 and annulReason is null order by assessedOn", region, day)
                .stream()
                .collect(Collectors.toMap(OfficeEvidence::item, found -> found, (earlier, later) -> later));
    }

    Page<OfficeEvidence> page(OfficeEvidenceFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.item = :item", "item", filter.item)
                .page(paging, LATEST_FIRST);
    }
}
