package org.ganlao.socialinsurance.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.agency.domain.WorkRule;
import org.ganlao.socialinsurance.agency.domain.WorkRuleFinding;

@ApplicationScoped
class FindingRepository extends FactRepository<WorkRuleFinding> {

    private static final Keyset<WorkRuleFinding> NEWEST_FIRST = Keyset.<WorkRuleFinding>descending()
            .by("r.foundOn", WorkRuleFinding::occurredOn, LocalDate::parse)
            .by("r.id", WorkRuleFinding::id, UUID::fromString);

    FindingRepository(RegionScope scope) {
        super(scope, WorkRuleFinding.class, "region");
    }

    boolean found(String region, WorkRule rule, LocalDate day) {
        return count("region = ?1 and rule = ?2 and foundOn = ?3 and annulReason is null", region, rule, day) > 0;
    }

    /** In one region, the earliest first. */
    List<WorkRuleFinding> upTo(String region, LocalDate day) {
        return list("region = ?1 and foundOn <= ?2 and annulReason is null order by foundOn", region, day);
    }

    Page<WorkRuleFinding> page(FindingFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.rule = :rule", "rule", filter.rule)
                .where("r.kept = :kept", "kept", filter.kept)
                .page(paging, NEWEST_FIRST);
    }
}
