package org.ganlao.laborrights.settlement.tribunal;

import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.tribunal.domain.OfficeEntry;
import org.ganlao.laborrights.settlement.tribunal.domain.Tenure;
import org.ganlao.laborrights.settlement.tribunal.domain.TribunalRefusal;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

/** What commissions hear cases with, of one kind. */
abstract class OfficeRepository<E extends OfficeEntry> extends FactRepository<E> {

    private Keyset<E> order;

    OfficeRepository(RegionScope scope, Class<E> type) {
        super(scope, type, "tenure.region");
        this.order = latestFirst("r.tenure.since");
    }

    /** For the container's proxies. */
    protected OfficeRepository() {}

    /** One of the region's commission that a request names, and which is there on the day. */
    public E named(UUID id, String region, LocalDate day, String pointer) {
        E found = findByIdOptional(id)
                .filter(entry -> entry.region().equals(region))
                .orElseThrow(() -> new Rejection(TribunalRefusal.NOT_OF_THIS_COMMISSION, id).at(pointer));
        found.requireOn(day);
        return found;
    }

    /** Whether there is an entry of the same region with this value on one of the days. */
    boolean during(Tenure tenure, String field, String value) {
        String overlapping = "tenure.region = ?1 and " + field
                + " = ?2 and annulReason is null and (tenure.until is null or tenure.until >= ?3)";
        return tenure.until() == null
                ? count(overlapping, tenure.region(), value, tenure.since()) > 0
                : count(overlapping + " and tenure.since <= ?4", tenure.region(), value, tenure.since(), tenure.until())
                        > 0;
    }

    Page<E> page(OfficeFilter filter, Paging paging) {
        return visible()
                .where("r.tenure.region = :region", "region", filter.region)
                .where(
                        "r.annulReason is null and r.tenure.since <= :day"
                                + " and (r.tenure.until is null or r.tenure.until >= :day)",
                        "day",
                        filter.on)
                .page(paging, order);
    }
}
