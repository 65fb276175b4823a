package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.pension.domain.Pension;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionState;
import org.ganlao.socialinsurance.register.person.PersonUse;

@ApplicationScoped
class PensionRepository extends FactRepository<Pension> implements PersonUse {

    private static final Keyset<Pension> LAST_CHANGED_FIRST = Keyset.<Pension>descending()
            .by("r.recordedAt", Pension::recordedAt, Instant::parse)
            .by("r.id", Pension::id, UUID::fromString);

    PensionRepository(RegionScope scope) {
        super(scope, Pension.class, "region");
    }

    /** What was asked for and neither refused nor struck out. */
    Optional<Pension> standing(Collection<String> tokens) {
        return find("person in ?1 and state not in ?2", tokens, List.of(PensionState.REFUSED, PensionState.ANNULLED))
                .firstResultOptional();
    }

    /** Of the person, whom the caller has locked, and in this state. */
    List<Pension> of(String person, Collection<PensionState> states) {
        return list("person = ?1 and state in ?2", person, states);
    }

    @Override
    public boolean usesPerson(String person) {
        return standing(List.of(person)).isPresent();
    }

    Page<Pension> page(PensionFilter filter, Collection<String> tokens, Paging paging) {
        return visible()
                .where("r.person in :tokens", "tokens", tokens)
                .where("r.state = :state", "state", filter.state)
                .where("r.region = :region", "region", filter.region)
                .where("r.certifiedUntil < :certifiedBefore", "certifiedBefore", filter.certifiedBefore)
                .page(paging, LAST_CHANGED_FIRST);
    }
}
