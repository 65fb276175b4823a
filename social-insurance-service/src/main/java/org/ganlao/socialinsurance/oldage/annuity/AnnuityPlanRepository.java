package org.ganlao.socialinsurance.oldage.annuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityPlan;
import org.ganlao.socialinsurance.register.employer.EmployerUse;

@ApplicationScoped
class AnnuityPlanRepository extends FactRepository<AnnuityPlan> implements EmployerUse {

    private static final Keyset<AnnuityPlan> LAST_CHANGED_FIRST = Keyset.<AnnuityPlan>descending()
            .by("r.recordedAt", AnnuityPlan::recordedAt, Instant::parse)
            .by("r.id", AnnuityPlan::id, UUID::fromString);

    AnnuityPlanRepository(RegionScope scope) {
        super(scope, AnnuityPlan.class, "region");
    }

    /** The plan of the employer that is not closed. */
    Optional<AnnuityPlan> standing(String employer) {
        return find("employer = ?1 and annulReason is null and closedOn is null", employer)
                .firstResultOptional();
    }

    @Override
    public boolean uses(String employer) {
        return count("employer = ?1 and annulReason is null", employer) > 0;
    }

    Page<AnnuityPlan> page(String employer, Paging paging) {
        return visible().where("r.employer = :employer", "employer", employer).page(paging, LAST_CHANGED_FIRST);
    }
}
