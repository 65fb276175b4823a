package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.instruction.training.domain.CompletionAmendment;
import org.ganlao.skills.instruction.training.domain.TraineeRefusal;

@ApplicationScoped
class CompletionAmendmentRepository extends FactRepository<CompletionAmendment> {

    CompletionAmendmentRepository(RegionScope scope) {
        super(scope, CompletionAmendment.class, "region");
    }

    void requireNoneProposed(UUID trainee) {
        find("trainee = ?1 and annulReason is null and approval.approvedBy is null", trainee)
                .firstResultOptional()
                .ifPresent(open -> {
                    throw new Rejection(TraineeRefusal.AMENDMENT_PROPOSED, open.id()).at("/trainee");
                });
    }

    Page<CompletionAmendment> page(UUID trainee, Boolean open, Paging paging) {
        return visible()
                .where("r.trainee = :trainee", "trainee", trainee)
                .where(
                        "(case when r.approval.approvedBy is null and r.annulReason is null then true else false end) = :open",
                        "open",
                        open)
                .page(paging, latestFirst("r.proposedOn"));
    }
}
