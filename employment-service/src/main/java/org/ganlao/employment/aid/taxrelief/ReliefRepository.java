package org.ganlao.employment.aid.taxrelief;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.employment.aid.taxrelief.domain.TaxRelief;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.PersonRecordRepository;

@ApplicationScoped
class ReliefRepository extends PersonRecordRepository<TaxRelief> {

    private static final Keyset<TaxRelief> LATEST_FIRST = latestFirst("r.relief.issuedOn");

    ReliefRepository(RegionScope scope, BulkReads bulk) {
        super(scope, bulk, TaxRelief.class, "relief.region");
    }

    Page<TaxRelief> page(ReliefFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.relief.kind = :kind", "kind", filter.kind)
                .where("r.relief.employer = :employer", "employer", filter.employer)
                .where("r.relief.region = :region", "region", filter.region)
                .where("r.relief.year = :year", "year", filter.year)
                .page(paging, LATEST_FIRST);
    }
}
