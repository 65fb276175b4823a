package org.ganlao.skills.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.cadre.domain.CadreTraining;

@ApplicationScoped
class CadreTrainingRepository extends FactRepository<CadreTraining> {

    CadreTrainingRepository(RegionScope scope) {
        super(scope, CadreTraining.class, "region");
    }

    int hours(UUID member, int year) {
        return find("member = ?1 and year(heldOn) = ?2 and annulReason is null", member, year).stream()
                .mapToInt(CadreTraining::hours)
                .sum();
    }

    Page<CadreTraining> page(UUID member, String region, Paging paging) {
        return visible()
                .where("r.member = :member", "member", member)
                .where("r.region = :region", "region", region)
                .page(paging, latestFirst("r.heldOn"));
    }
}
