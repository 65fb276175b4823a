package org.ganlao.employment.seeking.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.seeking.internship.domain.InternshipPosition;
import org.ganlao.employment.seeking.internship.domain.InternshipRefusal;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class PositionRepository extends FactRepository<InternshipPosition> {

    private static final Keyset<InternshipPosition> NEWEST_FIRST = latestFirst("r.entry.openedOn");

    PositionRepository(RegionScope scope) {
        super(scope, InternshipPosition.class, "entry.region");
    }

    /** Nobody else takes or frees a place in it until the transaction ends. */
    InternshipPosition held(UUID id) {
        return locked(id)
                .filter(InternshipPosition::standing)
                .orElseThrow(() -> new Rejection(InternshipRefusal.NO_SUCH_POSITION).at("/position"));
    }

    List<InternshipPosition> standingOf(UUID host) {
        return list("host = ?1 and annulReason is null", host);
    }

    Page<InternshipPosition> page(PositionFilter filter, Paging paging) {
        return visible()
                .where("r.host = :base", "base", filter.base)
                .where("r.kind = :kind", "kind", filter.kind)
                .where(RegisterChecks.EXISTS_ON, "day", filter.existingOn)
                .page(paging, NEWEST_FIRST);
    }
}
