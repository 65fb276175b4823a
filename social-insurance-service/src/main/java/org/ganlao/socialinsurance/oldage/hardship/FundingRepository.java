package org.ganlao.socialinsurance.oldage.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.hardship.domain.LumpSumFunding;
import org.ganlao.socialinsurance.register.employer.EmployerUse;

@ApplicationScoped
class FundingRepository extends FactRepository<LumpSumFunding> implements EmployerUse {

    private static final Keyset<LumpSumFunding> NEWEST_FIRST = Keyset.<LumpSumFunding>descending()
            .by("r.agreedOn", LumpSumFunding::occurredOn, LocalDate::parse)
            .by("r.id", LumpSumFunding::id, UUID::fromString);

    FundingRepository(RegionScope scope) {
        super(scope, LumpSumFunding.class, "region");
    }

    Optional<LumpSumFunding> of(String employer) {
        return find("employer = ?1 and annulReason is null", employer).firstResultOptional();
    }

    @Override
    public boolean uses(String employer) {
        return of(employer).isPresent();
    }

    /** A firm that still owes the sum does not close. */
    @Override
    public boolean keepsOpen(String employer, LocalDate on) {
        return of(employer).filter(funding -> funding.receivedOn() == null).isPresent();
    }

    Page<LumpSumFunding> page(Paging paging) {
        return visible().page(paging, NEWEST_FIRST);
    }
}
