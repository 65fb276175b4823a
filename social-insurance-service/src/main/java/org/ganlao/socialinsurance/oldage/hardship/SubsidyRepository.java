package org.ganlao.socialinsurance.oldage.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.hardship.domain.LivingSubsidy;

@ApplicationScoped
class SubsidyRepository extends FactRepository<LivingSubsidy> {

    private static final Keyset<LivingSubsidy> NEWEST_FIRST = Keyset.<LivingSubsidy>descending()
            .by("r.terms.since", LivingSubsidy::occurredOn, LocalDate::parse)
            .by("r.id", LivingSubsidy::id, UUID::fromString);

    SubsidyRepository(RegionScope scope) {
        super(scope, LivingSubsidy.class, "terms.region");
    }

    /** Whatever the region. */
    List<LivingSubsidy> of(String person) {
        return list("terms.person = ?1 and annulReason is null order by terms.since", person);
    }

    Page<LivingSubsidy> page(SubsidyFilter filter, Paging paging) {
        return visible()
                .where("r.terms.person = :person", "person", filter.person)
                .where("r.terms.unitKind = :unitKind", "unitKind", filter.unitKind)
                .page(paging, NEWEST_FIRST);
    }
}
