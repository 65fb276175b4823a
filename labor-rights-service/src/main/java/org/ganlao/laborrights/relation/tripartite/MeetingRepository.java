package org.ganlao.laborrights.relation.tripartite;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteMeeting;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteRefusal;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class MeetingRepository extends FactRepository<TripartiteMeeting> {

    private static final String RELYING =
            "select (select count(*) from TripartiteResolution s where s.meeting = ?1 and s.annulReason"
                    + " is null) + (select count(*) from PlanOpinion o where o.meeting = ?1 and o.annulReason is null)";

    MeetingRepository(RegionScope scope) {
        super(scope, TripartiteMeeting.class, "region");
    }

    /** A standing meeting, which nobody strikes out until the transaction ends. */
    TripartiteMeeting held(UUID id) {
        return locked(id)
                .filter(TripartiteMeeting::standing)
                .orElseThrow(() -> new Rejection(TripartiteRefusal.NO_SUCH_MEETING, id).at("/meeting"));
    }

    void requireNoneOf(UUID body) {
        long standing = count("body = ?1 and annulReason is null", body);
        if (standing > 0) {
            throw new Rejection(TripartiteRefusal.STILL_RELIED_ON, standing);
        }
    }

    /** Refuses a last day of the body after which it met. */
    void requireNoneAfter(UUID body, LocalDate lastDay) {
        long later = count("body = ?1 and annulReason is null and heldOn > ?2", body, lastDay);
        if (later > 0) {
            throw new Rejection(TripartiteRefusal.MET_AFTERWARDS, lastDay, later).at("/on");
        }
    }

    /** Refuses while resolutions or opinions of the meeting stand. */
    void requireNothingOf(UUID meeting) {
        long relying = getEntityManager()
                .createQuery(RELYING, Long.class)
                .setParameter(1, meeting)
                .getSingleResult();
        if (relying > 0) {
            throw new Rejection(TripartiteRefusal.STILL_RELIED_ON, relying);
        }
    }

    Page<TripartiteMeeting> page(UUID body, String region, Paging paging) {
        return visible()
                .where("r.body = :body", "body", body)
                .where("r.region = :region", "region", region)
                .page(paging, latestFirst("r.heldOn"));
    }
}
