package org.ganlao.laborrights.relation.tripartite;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteResolution;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class ResolutionRepository extends FactRepository<TripartiteResolution> {

    private static final Keyset<TripartiteResolution> DUE_FIRST = Keyset.<TripartiteResolution>ascending()
            .by("r.dueOn", TripartiteResolution::dueOn, LocalDate::parse)
            .by("r.id", TripartiteResolution::id, UUID::fromString);

    ResolutionRepository(RegionScope scope) {
        super(scope, TripartiteResolution.class, "region");
    }

    Page<TripartiteResolution> page(ResolutionFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.meeting = :meeting", "meeting", filter.meeting)
                .where("r.responsible = :responsible", "responsible", filter.responsible)
                .where("r.state = :state", "state", filter.state)
                .where("r.state = OPEN and r.dueOn < :day", "day", filter.overdueOn)
                .page(paging, DUE_FIRST);
    }
}
