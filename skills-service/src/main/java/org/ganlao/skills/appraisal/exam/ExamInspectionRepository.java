package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.appraisal.exam.domain.ExamInspection;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;

/** The inspections of exams in the caller's regions. */
@ApplicationScoped
class ExamInspectionRepository extends FactRepository<ExamInspection> {

    private static final Keyset<ExamInspection> LATEST_FIRST = latestFirst("r.inspectedOn");
    private static final String OPEN =
            "(case when r.findings is not null and r.confirmedBy is null and r.annulReason is null then true else false end)"
                    + " = :open";

    ExamInspectionRepository(RegionScope scope) {
        super(scope, ExamInspection.class, "region");
    }

    /** Refuses (409) while a serious finding is not put right, as an inspector has confirmed. */
    void requireNoneSerious(UUID session) {
        find("session = ?1 and serious = true and confirmedBy is null and annulReason is null", session)
                .firstResultOptional()
                .ifPresent(inspection -> {
                    throw new Rejection(ExamRefusal.SESSION_UNDER_INSPECTION, inspection.id());
                });
    }

    Page<ExamInspection> page(UUID session, String region, Boolean open, Paging paging) {
        return visible()
                .where("r.session = :session", "session", session)
                .where("r.region = :region", "region", region)
                .where(OPEN, "open", open)
                .page(paging, LATEST_FIRST);
    }
}
