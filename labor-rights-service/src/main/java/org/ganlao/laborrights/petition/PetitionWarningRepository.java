package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.ganlao.laborrights.petition.domain.PetitionWarning;
import org.ganlao.laborrights.petition.domain.WarnedOf;
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

    List<PetitionWarning> standing(WarnedOf subject) {
        return find(
                        "(subject.employer = ?1 or subject.matter = ?2) and clearedOn is null order by id",
                        subject.employer(),
                        subject.matter())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<PetitionWarning> standing() {
        return list("clearedOn is null");
    }

    List<PetitionWarning> standingIn(Collection<String> regions) {
        return list("region in ?1 and clearedOn is null order by id", regions);
    }

    Page<PetitionWarning> page(PetitionWarningFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.subject.employer = :employer", "employer", filter.employer)
                .where("r.subject.matter = :matter", "matter", filter.matter)
                .where(
                        "case when r.clearedOn is null then true else false end = :standing",
                        "standing",
                        filter.standing)
                .page(paging, LATEST_FIRST);
    }
}
