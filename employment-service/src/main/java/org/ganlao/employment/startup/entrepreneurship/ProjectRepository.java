package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.EntrepreneurshipRefusal;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupProject;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class ProjectRepository extends FactRepository<StartupProject> {

    private static final Keyset<StartupProject> NEWEST_FIRST = Keyset.<StartupProject>descending()
            .by("r.proposal.submittedOn", project -> project.proposal().submittedOn(), LocalDate::parse)
            .by("r.id", StartupProject::id, UUID::fromString);
    private static final String OFFERED_ON =
            "r.annulReason is null and r.review.reviewedOn <= :day and r.review.offeredUntil >= :day"
                    + " and (r.withdrawnOn is null or r.withdrawnOn > :day)";

    ProjectRepository(RegionScope scope) {
        super(scope, StartupProject.class, "proposal.region");
    }

    /** Of whichever region; nobody takes it out of the library until the transaction ends. */
    StartupProject held(UUID id) {
        return locked(id)
                .filter(StartupProject::standing)
                .orElseThrow(() -> new Rejection(EntrepreneurshipRefusal.NO_SUCH_PROJECT));
    }

    Page<StartupProject> page(ProjectFilter filter, Paging paging) {
        return visible()
                .where("r.proposal.region = :region", "region", filter.region)
                .where("r.proposal.trade = :trade", "trade", filter.trade)
                .where(OFFERED_ON, "day", filter.offeredOn)
                .where(
                        "case when r.review.reviewedOn is null then false else true end = :reviewed",
                        "reviewed",
                        filter.reviewed)
                .page(paging, NEWEST_FIRST);
    }
}
