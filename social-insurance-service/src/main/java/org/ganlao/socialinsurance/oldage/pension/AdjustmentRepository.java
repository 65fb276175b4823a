package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionAdjustment;

@ApplicationScoped
class AdjustmentRepository extends FactRepository<PensionAdjustment> {

    private static final Keyset<PensionAdjustment> LAST_CHANGED_FIRST = Keyset.<PensionAdjustment>descending()
            .by("r.recordedAt", PensionAdjustment::recordedAt, Instant::parse)
            .by("r.id", PensionAdjustment::id, UUID::fromString);

    private final RegionTree regions;

    AdjustmentRepository(RegionScope scope, RegionTree regions) {
        super(scope, PensionAdjustment.class, "region");
        this.regions = regions;
    }

    /** Those that the region's pensioners get who retired on the day. */
    List<PensionAdjustment> approvedFor(String region, LocalDate retiredOn) {
        List<String> around = new ArrayList<>(regions.ancestors(region));
        around.add(region);
        return list(
                "annulReason is null and approval.approvedBy is not null and terms.retiredUntil >= ?1 and region in ?2",
                retiredOn,
                around);
    }

    Optional<PensionAdjustment> standing(String region, LocalDate fromMonth) {
        return find("region = ?1 and terms.fromMonth = ?2 and annulReason is null", region, fromMonth)
                .firstResultOptional();
    }

    /** For use outside of a transaction. */
    PensionAdjustment withTiers(UUID id) {
        return find("from PensionAdjustment r left join fetch r.tiers where r.id = ?1", id)
                .singleResult();
    }

    Page<PensionAdjustment> page(Paging paging) {
        return visible().page(paging, LAST_CHANGED_FIRST);
    }
}
