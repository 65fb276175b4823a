package org.ganlao.skills.appraisal.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.appraisal.evaluation.domain.Evaluation;

/** The evaluations of the caller's regions. */
@ApplicationScoped
class EvaluationRepository extends FactRepository<Evaluation> {

    private static final Keyset<Evaluation> LATEST_FIRST = latestFirst("r.evidence.heldOn");
    private static final String UNDECIDED =
            "(case when r.annulReason is null and r.rejectedReason is null and r.approval.approvedBy is null"
                    + " then true else false end) = :undecided";

    EvaluationRepository(RegionScope scope) {
        super(scope, Evaluation.class, "region");
    }

    Page<Evaluation> page(EvaluationFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.holderName = :name", "name", filter.name)
                .where("r.way = :way", "way", filter.way)
                .where("r.occupation = :occupation", "occupation", filter.occupation)
                .where("r.region = :region", "region", filter.region)
                .where(UNDECIDED, "undecided", filter.undecided)
                .page(paging, LATEST_FIRST);
    }
}
