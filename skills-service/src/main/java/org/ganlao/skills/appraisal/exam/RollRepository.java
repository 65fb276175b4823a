package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.appraisal.exam.domain.CertificateRoll;

/** The rolls of the caller's regions. */
@ApplicationScoped
class RollRepository extends FactRepository<CertificateRoll> {

    private static final Keyset<CertificateRoll> LATEST_FIRST = latestFirst("r.proposedOn");

    RollRepository(RegionScope scope) {
        super(scope, CertificateRoll.class, "region");
    }

    Page<CertificateRoll> page(UUID session, String region, Paging paging) {
        return visible()
                .where("r.session = :session", "session", session)
                .where("r.region = :region", "region", region)
                .page(paging, LATEST_FIRST);
    }
}
