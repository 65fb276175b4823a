package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.ResidentSubsidy;

/** The subsidies received for the residents of the caller's regions. */
@ApplicationScoped
class ResidentSubsidyRepository extends FactRepository<ResidentSubsidy> {

    private static final Keyset<ResidentSubsidy> LATEST_FIRST = Keyset.<ResidentSubsidy>descending()
            .by("r.receivedOn", ResidentSubsidy::occurredOn, LocalDate::parse)
            .by("r.id", ResidentSubsidy::id, UUID::fromString);

    ResidentSubsidyRepository(RegionScope scope) {
        super(scope, ResidentSubsidy.class, "region");
    }

    Page<ResidentSubsidy> page(Integer year, Paging paging) {
        return visible().where("r.year = :year", "year", year).page(paging, LATEST_FIRST);
    }
}
