package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.EntrepreneurshipRefusal;
import org.ganlao.employment.startup.entrepreneurship.domain.Startup;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class StartupRepository extends FactRepository<Startup> {

    private static final Keyset<Startup> BY_ID = Keyset.<Startup>ascending().by("r.id", Startup::id, UUID::fromString);
    private static final String IN_BUSINESS_ON = "r.annulReason is null and r.opening.openedOn <= :business"
            + " and (r.ended.endedOn is null or r.ended.endedOn > :business)";

    StartupRepository(RegionScope scope) {
        super(scope, Startup.class, "region");
    }

    /** Of whichever region; nobody else changes it until the transaction ends. */
    Startup held(UUID id) {
        return locked(id)
                .filter(Startup::standing)
                .orElseThrow(() -> new Rejection(EntrepreneurshipRefusal.NO_SUCH_STARTUP).at("/startup"));
    }

    /** Every standing start-up of the person, wherever it is. */
    List<Startup> standingOf(List<byte[]> blindIndexes) {
        return list("person.blindIndex in ?1 and annulReason is null", blindIndexes);
    }

    /** Standing start-ups that took the project up. */
    List<Startup> standingWith(UUID project) {
        return list("opening.project = ?1 and annulReason is null", project);
    }

    /** Standing start-ups that are or were this employer. */
    List<Startup> standingAs(String employer) {
        return list("opening.employer = ?1 and annulReason is null", employer);
    }

    Page<Startup> page(StartupFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.region = :region", "region", filter.region)
                .where("r.opening.employer = :employer", "employer", filter.employer)
                .where("r.opening.project = :project", "project", filter.project)
                .where(IN_BUSINESS_ON, "business", filter.inBusinessOn)
                .where("r.annulReason is null and r.nextVisitOn <= :due", "due", filter.visitDueBy)
                .where("r.annulReason is null and r.nextVisitOn < :overdue", "overdue", filter.visitOverdueOn)
                .page(paging, BY_ID);
    }
}
