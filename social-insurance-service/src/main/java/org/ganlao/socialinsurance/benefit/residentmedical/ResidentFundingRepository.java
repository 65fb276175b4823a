package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.ResidentFunding;

/** The funded years of the residents of the caller's regions. */
@ApplicationScoped
class ResidentFundingRepository extends FactRepository<ResidentFunding> {

    private static final Keyset<ResidentFunding> LATEST_FIRST = Keyset.<ResidentFunding>descending()
            .by("r.receivedOn", ResidentFunding::occurredOn, LocalDate::parse)
            .by("r.id", ResidentFunding::id, UUID::fromString);

    ResidentFundingRepository(RegionScope scope) {
        super(scope, ResidentFunding.class, "region");
    }

    Optional<ResidentFunding> of(UUID enrolment, int year) {
        return find("enrolment = ?1 and year.year = ?2 and annulReason is null", enrolment, year)
                .firstResultOptional();
    }

    boolean covers(UUID enrolment, LocalDate day) {
        return count("enrolment = ?1 and ?2 between year.from and year.until and annulReason is null", enrolment, day)
                > 0;
    }

    Page<ResidentFunding> page(ResidentFundingFilter filter, Paging paging) {
        return visible()
                .where("r.person = :person", "person", filter.person)
                .where("r.year.year = :year", "year", filter.year)
                .where("r.region = :region", "region", filter.region)
                .where("r.document = :receipt", "receipt", filter.receipt)
                .page(paging, LATEST_FIRST);
    }
}
