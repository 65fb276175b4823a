package org.ganlao.employment.aid.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.support.domain.SupportClaim;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.SupportState;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class SupportRepository extends FactRepository<SupportClaim> {

    private static final Keyset<SupportClaim> NEWEST_FIRST = Keyset.<SupportClaim>descending()
            .by("r.claimedOn", SupportClaim::claimedOn, LocalDate::parse)
            .by("r.id", SupportClaim::id, UUID::fromString);

    SupportRepository(RegionScope scope) {
        super(scope, SupportClaim.class, "region");
    }

    /** Claims that rest on the ground for a part of the time from the day on, which nobody changes until the transaction ends. */
    List<SupportClaim> held(UUID ground, LocalDate from) {
        return getEntityManager()
                .createQuery(
                        "select c.id from SupportClaim c where c.ground = ?1 and c.state in ?2 and c.toDay >= ?3 order by c.id",
                        UUID.class)
                .setParameter(1, ground)
                .setParameter(2, SupportState.RESTING)
                .setParameter(3, from)
                .getResultList()
                .stream()
                .map(this::held)
                .filter(claim -> SupportState.RESTING.contains(claim.state()))
                .toList();
    }

    /** The claim, which nobody changes until the transaction ends. */
    SupportClaim held(UUID id) {
        return locked(id).orElseThrow();
    }

    /** Claims of the kind that take up a part of the ground's time, by their last days. */
    List<SupportClaim> taking(SupportKind kind, UUID ground) {
        return list("kind = ?1 and ground = ?2 and state in ?3 order by toDay", kind, ground, SupportState.TAKING);
    }

    /** @param person tokens under which rows may know the person */
    List<SupportClaim> takingOf(List<String> person) {
        return list("person in ?1 and state in ?2 order by fromDay, id", person, SupportState.TAKING);
    }

    Page<SupportClaim> page(SupportFilter filter, Paging paging) {
        return visible()
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.state = :state", "state", filter.state)
                .where("r.region = :region", "region", filter.region)
                .where("r.ground = :ground", "ground", filter.ground)
                .where("r.person = :person", "person", filter.person)
                .page(paging, NEWEST_FIRST);
    }
}
