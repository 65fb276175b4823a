package org.ganlao.skills.instruction.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.instruction.programme.domain.CarriedItem;
import org.ganlao.skills.instruction.programme.domain.CarriedItem.Carried;
import org.ganlao.skills.instruction.programme.domain.CarriedKind;
import org.ganlao.skills.instruction.programme.domain.ProgrammeRefusal;

@ApplicationScoped
class CarriedItemRepository extends FactRepository<CarriedItem> {

    CarriedItemRepository(RegionScope scope) {
        super(scope, CarriedItem.class, "region");
    }

    void requireFree(Carried carried) {
        if (carried.record() != null) {
            find("programme = ?1 and record = ?2 and annulReason is null", carried.programme(), carried.record())
                    .firstResultOptional()
                    .ifPresent(earlier -> {
                        throw new Rejection(ProgrammeRefusal.CARRIED_ALREADY, earlier.id()).at("/record");
                    });
        }
    }

    Page<CarriedItem> page(String programme, String region, CarriedKind kind, Paging paging) {
        return visible()
                .where("r.programme = :programme", "programme", programme)
                .where("r.region = :region", "region", region)
                .where("r.kind = :kind", "kind", kind)
                .page(paging, latestFirst("r.carriedOn"));
    }
}
