package org.ganlao.socialinsurance.benefit.maternity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityClaim;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityState;

/** Claims for births and miscarriages of the women insured in the caller's regions. */
@ApplicationScoped
class MaternityClaimRepository extends FactRepository<MaternityClaim> {

    private static final Keyset<MaternityClaim> LATEST_FIRST = Keyset.<MaternityClaim>descending()
            .by("r.confinement.on", MaternityClaim::occurredOn, LocalDate::parse)
            .by("r.id", MaternityClaim::id, UUID::fromString);

    MaternityClaimRepository(RegionScope scope) {
        super(scope, MaternityClaim.class, "region");
    }

    /** Neither refused nor struck out. */
    List<MaternityClaim> held(Collection<String> tokens) {
        return list("person in ?1 and state in ?2", tokens, List.of(MaternityState.CLAIMED, MaternityState.APPROVED));
    }

    Page<MaternityClaim> page(MaternityClaimFilter filter, Paging paging) {
        return visible()
                .where("r.person = :person", "person", filter.person)
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.state = :state", "state", filter.state)
                .where("r.region = :region", "region", filter.region)
                .page(paging, LATEST_FIRST);
    }
}
