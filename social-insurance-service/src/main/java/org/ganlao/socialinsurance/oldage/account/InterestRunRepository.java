package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.oldage.account.domain.InterestRun;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

@ApplicationScoped
class InterestRunRepository extends FactRepository<InterestRun> {

    private static final Keyset<InterestRun> LAST_CHANGED_FIRST = Keyset.<InterestRun>descending()
            .by("r.recordedAt", InterestRun::recordedAt, Instant::parse)
            .by("r.id", InterestRun::id, UUID::fromString);

    private final RegionTree regions;

    InterestRunRepository(RegionScope scope, RegionTree regions) {
        super(scope, InterestRun.class, "region");
        this.regions = regions;
    }

    /** Approved ones of earlier years whose regions lie within this one's or around it, the earliest year first. */
    List<InterestRun> before(InterestRun run) {
        Set<String> covered = regions.codesWithin(run.region());
        return find(
                        "insurance = ?1 and year < ?2 and approval.approvedBy is not null and annulReason is null order by year, id",
                        run.insurance(),
                        run.year())
                .stream()
                .filter(earlier -> covered.contains(earlier.region())
                        || regions.codesWithin(earlier.region()).contains(run.region()))
                .toList();
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
