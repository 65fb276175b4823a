package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.wage.arrears.domain.WageRepayment;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class RepaymentRepository extends FactRepository<WageRepayment> {

    private static final Keyset<WageRepayment> LATEST_FIRST = latestFirst("r.terms.paidOn");

    RepaymentRepository(RegionScope scope) {
        super(scope, WageRepayment.class, "arrears.outline.region");
    }

    Page<WageRepayment> page(RepaymentFilter filter, Paging paging) {
        return visible()
                .where("r.arrears.id = :arrears", "arrears", filter.arrears)
                .where("r.arrears.outline.region = :region", "region", filter.region)
                .where("r.arrears.outline.employer = :employer", "employer", filter.employer)
                .where("r.terms.source = :source", "source", filter.source)
                .where("r.terms.paidOn >= :from", "from", filter.paidFrom)
                .where("r.terms.paidOn <= :until", "until", filter.paidUntil)
                .page(paging, LATEST_FIRST);
    }
}
