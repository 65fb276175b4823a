package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.PoolingStatement;

@ApplicationScoped
class PoolingRepository extends FactRepository<PoolingStatement> {

    private static final Keyset<PoolingStatement> NEWEST_FIRST = Keyset.<PoolingStatement>descending()
            .by("r.fromDay", PoolingStatement::occurredOn, LocalDate::parse)
            .by("r.id", PoolingStatement::id, UUID::fromString);

    PoolingRepository(RegionScope scope) {
        super(scope, PoolingStatement.class, "region");
    }

    /** The one that holds without an end. */
    Optional<PoolingStatement> latest(Insurance insurance, String city) {
        return find("insurance = ?1 and region = ?2 and untilDay is null and annulReason is null", insurance, city)
                .firstResultOptional();
    }

    /** The one that ended when a later one began. */
    Optional<PoolingStatement> endedOn(Insurance insurance, String city, LocalDate day) {
        return find("insurance = ?1 and region = ?2 and untilDay = ?3 and annulReason is null", insurance, city, day)
                .firstResultOptional();
    }

    Page<PoolingStatement> page(PoolingFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.insurance = :insurance", "insurance", filter.insurance)
                .page(paging, NEWEST_FIRST);
    }
}
