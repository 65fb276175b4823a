package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;

/** The exam sessions of the caller's regions. */
@ApplicationScoped
class SessionRepository extends FactRepository<ExamSession> {

    private static final Keyset<ExamSession> LATEST_FIRST = latestFirst("r.plan.heldOn");

    private final RegionScope scope;

    SessionRepository(RegionScope scope) {
        super(scope, ExamSession.class, "region");
        this.scope = scope;
    }

    /** One that a request names and writes to. */
    ExamSession named(UUID id) {
        ExamSession session = visible(id);
        scope.requireWrite(session.region());
        return session;
    }

    /** @param sought place, with wildcards, and codes of occupations, by which a text is looked for; empty where none is */
    Page<ExamSession> page(ExamSessionFilter filter, Map<String, Object> sought, Paging paging) {
        return visible()
                .where("r.station = :station", "station", filter.station)
                .where("r.region = :region", "region", filter.region)
                .where("r.plan.occupation = :occupation", "occupation", filter.occupation)
                .where("r.plan.place like :place or r.plan.occupation in :named", sought)
                .where("r.plan.level = :level", "level", filter.level)
                .where("r.plan.heldOn >= :from", "from", filter.heldFrom)
                .where("r.plan.heldOn <= :until", "until", filter.heldUntil)
                .page(paging, LATEST_FIRST);
    }
}
