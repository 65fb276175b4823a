package org.ganlao.socialinsurance.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.agency.domain.RetireeCare;

@ApplicationScoped
class RetireeCareRepository extends FactRepository<RetireeCare> {

    private static final Keyset<RetireeCare> NEWEST_FIRST = Keyset.<RetireeCare>descending()
            .by("r.since", RetireeCare::occurredOn, LocalDate::parse)
            .by("r.id", RetireeCare::id, UUID::fromString);

    private static final String LASTING = "(case when r.until is null then true else false end)";

    RetireeCareRepository(RegionScope scope) {
        super(scope, RetireeCare.class, "region");
    }

    /** Whatever the region, the earliest first. */
    List<RetireeCare> of(String person) {
        return list("person = ?1 and annulReason is null order by since", person);
    }

    boolean lastsBeyond(UUID agency, LocalDate day) {
        return count("agency = ?1 and annulReason is null and (until is null or until > ?2)", agency, day) > 0;
    }

    Page<RetireeCare> page(CareFilter filter, Paging paging) {
        return visible()
                .where("r.person = :person", "person", filter.person)
                .where("r.agency = :agency", "agency", filter.agency)
                .where(LASTING + " = :lasting", "lasting", filter.lasting)
                .page(paging, NEWEST_FIRST);
    }
}
