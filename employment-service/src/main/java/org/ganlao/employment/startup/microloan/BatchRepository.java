package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.LoanBatch;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class BatchRepository extends FactRepository<LoanBatch> {

    private static final Keyset<LoanBatch> NEWEST_FIRST = latestFirst("r.disbursedOn");

    BatchRepository(RegionScope scope) {
        super(scope, LoanBatch.class, "region");
    }

    List<LoanBatch> of(UUID community) {
        return list("community = ?1 and annulReason is null", community);
    }

    Page<LoanBatch> page(UUID community, Paging paging) {
        return visible()
                .where("r.community = :community", "community", community)
                .page(paging, NEWEST_FIRST);
    }
}
