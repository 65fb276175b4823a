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
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryAppraisal;

@ApplicationScoped
class InjuryAppraisalRepository extends FactRepository<InjuryAppraisal> {

    private static final Keyset<InjuryAppraisal> LATEST_FIRST = Keyset.<InjuryAppraisal>descending()
            .by("r.askedOn", InjuryAppraisal::askedOn, LocalDate::parse)
            .by("r.id", InjuryAppraisal::id, UUID::fromString);

    InjuryAppraisalRepository(RegionScope scope) {
        super(scope, InjuryAppraisal.class, "region");
    }

    /** In the order in which they were asked for. */
    List<InjuryAppraisal> of(UUID injury) {
        return list("injury = ?1 order by askedOn, recordedAt, id", injury);
    }

    Page<InjuryAppraisal> page(InjuryAppraisalFilter filter, Paging paging) {
        return visible()
                .where("r.injury = :injury", "injury", filter.injury)
                .where("r.region = :region", "region", filter.region)
                .where("r.grade = :grade", "grade", filter.grade)
                .page(paging, LATEST_FIRST);
    }
}
