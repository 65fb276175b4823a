package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.pension.domain.DeemedService;

@ApplicationScoped
class DeemedServiceRepository extends FactRepository<DeemedService> {

    private static final Keyset<DeemedService> LAST_CHANGED_FIRST = Keyset.<DeemedService>descending()
            .by("r.recordedAt", DeemedService::recordedAt, Instant::parse)
            .by("r.id", DeemedService::id, UUID::fromString);

    DeemedServiceRepository(RegionScope scope) {
        super(scope, DeemedService.class, "region");
    }

    List<DeemedService> standing(Collection<String> tokens) {
        return list("person in ?1 and annulReason is null", tokens);
    }

    int approvedMonths(Collection<String> tokens) {
        return standing(tokens).stream()
                .filter(DeemedService::counts)
                .mapToInt(DeemedService::months)
                .sum();
    }

    Page<DeemedService> page(String person, Paging paging) {
        return visible().where("r.person = :person", "person", person).page(paging, LAST_CHANGED_FIRST);
    }
}
