package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.Earner;
import org.ganlao.employment.startup.microloan.domain.RecoveryIncentive;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class IncentiveRepository extends FactRepository<RecoveryIncentive> {

    private static final Keyset<RecoveryIncentive> NEWEST_FIRST = latestFirst("r.firstDay");

    IncentiveRepository(RegionScope scope) {
        super(scope, RecoveryIncentive.class, "region");
    }

    /** The standing one of the earner and year. */
    Optional<RecoveryIncentive> standing(Earner earner, LocalDate firstDay) {
        String whose = earner.fund() == null ? "earner.community" : "earner.fund";
        UUID id = earner.fund() == null ? earner.community() : earner.fund();
        return find(whose + " = ?1 and firstDay = ?2 and annulReason is null", id, firstDay)
                .firstResultOptional();
    }

    Page<RecoveryIncentive> page(UUID fund, UUID community, Paging paging) {
        return visible()
                .where("r.earner.fund = :fund", "fund", fund)
                .where("r.earner.community = :community", "community", community)
                .page(paging, NEWEST_FIRST);
    }
}
