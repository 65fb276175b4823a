package org.ganlao.employment.money.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.money.oversight.domain.LeadingDecision;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class DecisionRepository extends FactRepository<LeadingDecision> {

    private static final Keyset<LeadingDecision> BY_DUE_DAY = Keyset.<LeadingDecision>ascending()
            .by("r.dueOn", LeadingDecision::dueOn, LocalDate::parse)
            .by("r.id", LeadingDecision::id, UUID::fromString);

    private static final String OVERDUE = "r.annulReason is null and r.doneOn is null and r.dueOn < :day";

    DecisionRepository(RegionScope scope) {
        super(scope, LeadingDecision.class, "region");
    }

    Page<LeadingDecision> page(String region, String responsible, LocalDate overdueOn, Paging paging) {
        return visible()
                .where("r.region = :region", "region", region)
                .where("r.responsible = :responsible", "responsible", responsible)
                .where(OVERDUE, "day", overdueOn)
                .page(paging, BY_DUE_DAY);
    }
}
