package org.ganlao.employment.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.support.domain.SupportClaim;
import org.ganlao.employment.support.domain.SupportKind;
import org.ganlao.employment.support.domain.SupportState;
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

    /** Claims that take up a part of the ground's time from the day on, which nobody changes until the transaction ends. */
    List<SupportClaim> held(UUID ground, LocalDate from) {
        return find("ground = ?1 and state in ?2 and toDay >= ?3 order by id", ground, SupportState.TAKING, from)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The claim, which nobody changes until the transaction ends. */
    SupportClaim held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Claims of the kind that take up a part of the ground's time, by their last days. */
    List<SupportClaim> taking(SupportKind kind, UUID ground) {
        return list("kind = ?1 and ground = ?2 and state in ?3 order by toDay", kind, ground, SupportState.TAKING);
    }

    List<SupportClaim> takingOf(String person) {
        return list("person = ?1 and state in ?2 order by fromDay, id", person, SupportState.TAKING);
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
