package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.SubsidyClaim;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class SubsidyRepository extends FactRepository<SubsidyClaim> {

    private static final Keyset<SubsidyClaim> NEWEST_FIRST = latestFirst("r.firstDay");

    SubsidyRepository(RegionScope scope) {
        super(scope, SubsidyClaim.class, "region");
    }

    Optional<SubsidyClaim> standing(UUID fund, LocalDate firstDay) {
        return find("fund = ?1 and firstDay = ?2 and annulReason is null", fund, firstDay)
                .firstResultOptional();
    }

    Page<SubsidyClaim> page(UUID fund, Paging paging) {
        return visible().where("r.fund = :fund", "fund", fund).page(paging, NEWEST_FIRST);
    }
}
