package org.ganlao.skills.appraisal.appraiser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.appraisal.appraiser.domain.AppraisalStation;

/** The stations of the caller's regions. */
@ApplicationScoped
public class StationRepository extends FactRepository<AppraisalStation> {

    private static final Keyset<AppraisalStation> LATEST_FIRST = latestFirst("r.licence.validFrom");

    StationRepository(RegionScope scope) {
        super(scope, AppraisalStation.class, "region");
    }

    Optional<AppraisalStation> licensedAs(String number) {
        return find("licence.number = ?1 and annulReason is null", number).firstResultOptional();
    }

    Page<AppraisalStation> page(AppraiserFilter filter, Paging paging) {
        return filter.narrow(visible()).page(paging, LATEST_FIRST);
    }
}
