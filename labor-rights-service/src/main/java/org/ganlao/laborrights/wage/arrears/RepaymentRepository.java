package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.wage.arrears.domain.RepaidPart;
import org.ganlao.laborrights.wage.arrears.domain.WageRepayment;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class RepaymentRepository extends FactRepository<WageRepayment> {

    private static final Keyset<WageRepayment> LATEST_FIRST = latestFirst("r.terms.paidOn");

    RepaymentRepository(RegionScope scope) {
        super(scope, WageRepayment.class, "arrears.outline.region");
    }

    /** What an employer repaid after a day, by the record of the person's owed wages. */
    Map<UUID, Money> repaidAfter(LocalDate day, String employer) {
        return getEntityManager()
                .createQuery(
                        "select p from WageRepayment r join r.parts p"
                                + " where r.annulReason is null and r.terms.paidOn > :day"
                                + " and r.arrears.outline.employer = :employer",
                        RepaidPart.class)
                .setParameter("day", day)
                .setParameter("employer", employer)
                .getResultStream()
                .collect(Collectors.toMap(RepaidPart::owed, RepaidPart::amount, Money::plus));
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
