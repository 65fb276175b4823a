package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreOverspend;

/** Earlier overspends of the pools of retired cadres of the caller's regions. */
@ApplicationScoped
class CadreOverspendRepository extends FactRepository<CadreOverspend> {

    private static final Keyset<CadreOverspend> LAST_CHANGED_FIRST = Keyset.<CadreOverspend>descending()
            .by("r.recordedAt", CadreOverspend::recordedAt, Instant::parse)
            .by("r.id", CadreOverspend::id, UUID::fromString);

    CadreOverspendRepository(RegionScope scope) {
        super(scope, CadreOverspend.class, "region");
    }

    Optional<CadreOverspend> of(String region, int year) {
        return find("region = ?1 and year = ?2 and annulReason is null", region, year)
                .firstResultOptional();
    }

    Page<CadreOverspend> page(Integer year, Paging paging) {
        return visible().where("r.year = :year", "year", year).page(paging, LAST_CHANGED_FIRST);
    }
}
