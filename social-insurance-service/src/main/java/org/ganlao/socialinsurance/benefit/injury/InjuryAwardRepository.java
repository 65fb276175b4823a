package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryAward;

@ApplicationScoped
class InjuryAwardRepository extends FactRepository<InjuryAward> {

    private static final Keyset<InjuryAward> LATEST_FIRST = Keyset.<InjuryAward>descending()
            .by("r.aroseOn", InjuryAward::occurredOn, LocalDate::parse)
            .by("r.id", InjuryAward::id, UUID::fromString);

    InjuryAwardRepository(RegionScope scope) {
        super(scope, InjuryAward.class, "region");
    }

    /** Earliest first. */
    List<InjuryAward> standingOf(UUID injury) {
        return list("injury = ?1 and annulReason is null order by aroseOn, id", injury);
    }

    /** Ids of those with monthly benefits of this person. */
    List<UUID> payingTo(String person) {
        return getEntityManager()
                .createQuery(
                        "select a.id from InjuryAward a where a.annulReason is null and exists (select 1 from AwardLine l"
                                + " where l.award = a and l.person = ?1 and l.dueFrom is not null) order by a.id",
                        UUID.class)
                .setParameter(1, person)
                .getResultList();
    }

    Page<InjuryAward> page(InjuryAwardFilter filter, Paging paging) {
        return visible()
                .where("r.injury = :injury", "injury", filter.injury)
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.region = :region", "region", filter.region)
                .page(paging, LATEST_FIRST);
    }
}
