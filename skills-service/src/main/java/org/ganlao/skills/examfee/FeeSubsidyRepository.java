package org.ganlao.skills.examfee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.examfee.domain.FeeSubsidy;
import org.ganlao.skills.examfee.domain.FeeSubsidyState;

@ApplicationScoped
class FeeSubsidyRepository extends FactRepository<FeeSubsidy> {

    FeeSubsidyRepository(RegionScope scope) {
        super(scope, FeeSubsidy.class, "region");
    }

    /** Of these candidates, those for whom something is or was claimed that stands. */
    Set<UUID> taken(Collection<UUID> candidates) {
        return list("candidate in ?1 and state not in (FALLEN, ANNULLED)", candidates).stream()
                .map(FeeSubsidy::candidate)
                .collect(Collectors.toSet());
    }

    List<FeeSubsidy> of(UUID claim) {
        return list("claim = ?1 order by id", claim);
    }

    List<FeeSubsidy> restingOn(UUID certificate) {
        return list("certificate = ?1 and state in (CLAIMED, PAID) order by id", certificate);
    }

    Page<FeeSubsidy> page(String region, UUID claim, FeeSubsidyState state, Paging paging) {
        return visible()
                .where("r.region = :region", "region", region)
                .where("r.claim = :claim", "claim", claim)
                .where("r.state = :state", "state", state)
                .page(paging, latestFirst("r.claimedOn"));
    }
}
