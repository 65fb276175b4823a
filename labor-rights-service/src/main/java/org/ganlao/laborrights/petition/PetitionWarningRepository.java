package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.ganlao.laborrights.petition.domain.PetitionWarning;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The warnings of the caller's regions. */
@ApplicationScoped
class PetitionWarningRepository extends FactRepository<PetitionWarning> {

    private static final Keyset<PetitionWarning> LATEST_FIRST = latestFirst("r.raisedOn");

    PetitionWarningRepository(RegionScope scope) {
        super(scope, PetitionWarning.class, "region");
    }

    Optional<PetitionWarning> standing(String region, String employer) {
        return find("region = ?1 and employer = ?2 and clearedOn is null", region, employer)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<PetitionWarning> standingIn(String region) {
        return list("region = ?1 and clearedOn is null order by id", region);
    }

    Page<PetitionWarning> page(PetitionWarningFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.employer = :employer", "employer", filter.employer)
                .where(
                        "case when r.clearedOn is null then true else false end = :standing",
                        "standing",
                        filter.standing)
                .page(paging, LATEST_FIRST);
    }
}
