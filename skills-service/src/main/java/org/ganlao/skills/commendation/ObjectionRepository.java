package org.ganlao.skills.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.commendation.domain.CommendationObjection;
import org.ganlao.skills.commendation.domain.ObjectionRuling;

@ApplicationScoped
class ObjectionRepository extends FactRepository<CommendationObjection> {

    ObjectionRepository(RegionScope scope) {
        super(scope, CommendationObjection.class, "region");
    }

    long open(UUID commendation) {
        return count("commendation = ?1 and ruling is null", commendation);
    }

    long upheld(UUID commendation) {
        return count("commendation = ?1 and ruling = ?2", commendation, ObjectionRuling.UPHELD);
    }

    Page<CommendationObjection> page(UUID commendation, String region, Paging paging) {
        return visible()
                .where("r.commendation = :commendation", "commendation", commendation)
                .where("r.region = :region", "region", region)
                .page(paging, latestFirst("r.raisedOn"));
    }
}
