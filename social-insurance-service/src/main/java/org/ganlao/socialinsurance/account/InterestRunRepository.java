package org.ganlao.socialinsurance.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.account.domain.InterestRun;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;

@ApplicationScoped
class InterestRunRepository extends FactRepository<InterestRun> {

    private static final Keyset<InterestRun> LAST_CHANGED_FIRST = Keyset.<InterestRun>descending()
            .by("r.recordedAt", InterestRun::recordedAt, Instant::parse)
            .by("r.id", InterestRun::id, UUID::fromString);

    InterestRunRepository(RegionScope scope) {
        super(scope, InterestRun.class, "region");
    }

    Optional<InterestRun> standing(String region, Insurance insurance, int year) {
        return find("region = ?1 and insurance = ?2 and year = ?3 and annulReason is null", region, insurance, year)
                .firstResultOptional();
    }

    Page<InterestRun> page(Insurance insurance, Paging paging) {
        return visible()
                .where("r.insurance = :insurance", "insurance", insurance)
                .page(paging, LAST_CHANGED_FIRST);
    }
}
