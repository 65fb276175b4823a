package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.startup.entrepreneurship.domain.EntrepreneurshipRefusal;
import org.ganlao.employment.startup.entrepreneurship.domain.Incubator;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class IncubatorRepository extends FactRepository<Incubator> {

    private static final Keyset<Incubator> BY_NAME = Keyset.<Incubator>ascending()
            .by("r.entry.name", incubator -> incubator.entry().name(), name -> name)
            .by("r.id", Incubator::id, UUID::fromString);

    IncubatorRepository(RegionScope scope) {
        super(scope, Incubator.class, "entry.region");
    }

    /** Nobody else takes a place in it until the transaction ends. */
    Incubator held(UUID id) {
        return locked(id)
                .filter(Incubator::standing)
                .orElseThrow(() -> new Rejection(EntrepreneurshipRefusal.NO_SUCH_INCUBATOR).at("/incubator"));
    }

    Page<Incubator> page(IncubatorFilter filter, Paging paging) {
        return visible()
                .where("r.entry.region = :region", "region", filter.region)
                .where(RegisterChecks.EXISTS_ON, "day", filter.existingOn)
                .page(paging, BY_NAME);
    }
}
