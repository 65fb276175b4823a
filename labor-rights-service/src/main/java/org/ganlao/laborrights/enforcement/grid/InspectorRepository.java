package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.Inspector;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** Those of the caller's regions. */
@ApplicationScoped
class InspectorRepository extends FactRepository<Inspector> {

    private static final Keyset<Inspector> LATEST_FIRST = latestFirst("r.validFrom");

    InspectorRepository(RegionScope scope) {
        super(scope, Inspector.class, "region");
    }

    Page<Inspector> page(InspectorFilter filter, Paging paging) {
        return visible()
                .where("r.body = :body", "body", filter.body)
                .where("""
                        r.annulReason is null and (r.revokedOn is null or r.revokedOn > :day)
                         and (r.validFrom <= :day and r.validUntil >= :day
                              or exists (select 1 from r.earlier e where e.from <= :day and e.until >= :day))""", "day", filter.validOn)
                .page(paging, LATEST_FIRST);
    }

    /** Whoever belongs to a body, with a valid credential or not. */
    long of(UUID body) {
        return count("body = ?1 and annulReason is null", body);
    }

    Optional<Inspector> holder(String credential) {
        return find("credential = ?1 and annulReason is null", credential).singleResultOptional();
    }
}
