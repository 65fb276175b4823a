package org.ganlao.employment.coverage.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.coverage.community.domain.CommunityCertificate;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class CertificateRepository extends FactRepository<CommunityCertificate> {

    private static final Keyset<CommunityCertificate> NEWEST_FIRST = latestFirst("r.certifiedOn");

    private static final String VALID_ON = "r.annulReason is null and r.certifiedOn <= :day and r.validUntil >= :day"
            + " and (r.withdrawnOn is null or r.withdrawnOn > :day)";

    CertificateRepository(RegionScope scope) {
        super(scope, CommunityCertificate.class, "region");
    }

    /** Those of the community that were not struck out. */
    List<CommunityCertificate> standingOf(String community) {
        return list("community = ?1 and annulReason is null", community);
    }

    boolean restsOn(UUID evaluation) {
        return count("(evaluation = ?1 or withdrawnBy = ?1) and annulReason is null", evaluation) > 0;
    }

    Page<CommunityCertificate> page(CertificateFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.community = :community", "community", filter.community)
                .where(VALID_ON, "day", filter.validOn)
                .page(paging, NEWEST_FIRST);
    }
}
