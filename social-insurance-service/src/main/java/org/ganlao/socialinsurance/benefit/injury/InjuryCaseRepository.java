package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.injury.domain.CaseState;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryCase;

/** The cases in the caller's regions. */
@ApplicationScoped
class InjuryCaseRepository extends FactRepository<InjuryCase> {

    private static final Keyset<InjuryCase> LATEST_FIRST = Keyset.<InjuryCase>descending()
            .by("r.accident.happenedOn", InjuryCase::occurredOn, LocalDate::parse)
            .by("r.id", InjuryCase::id, UUID::fromString);

    InjuryCaseRepository(RegionScope scope) {
        super(scope, InjuryCase.class, "accident.region");
    }

    /** Whatever its region. */
    Optional<InjuryCase> standing(List<byte[]> blindIndexes, LocalDate happenedOn) {
        return find(
                        "person.blindIndex in ?1 and accident.happenedOn = ?2 and annulReason is null"
                                + " and state <> ?3",
                        blindIndexes,
                        happenedOn,
                        CaseState.NOT_ACCEPTED)
                .firstResultOptional();
    }

    Page<InjuryCase> page(InjuryCaseFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.accident.employer = :employer", "employer", filter.employer)
                .where("r.accident.region = :region", "region", filter.region)
                .where("r.state = :state", "state", filter.state)
                .page(paging, LATEST_FIRST);
    }
}
