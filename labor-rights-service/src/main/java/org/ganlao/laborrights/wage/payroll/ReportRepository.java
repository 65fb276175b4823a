package org.ganlao.laborrights.wage.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.wage.payroll.domain.PayrollRefusal;
import org.ganlao.laborrights.wage.payroll.domain.PayrollReport;
import org.ganlao.laborrights.wage.payroll.domain.ReportOutline;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class ReportRepository extends FactRepository<PayrollReport> {

    private static final Keyset<PayrollReport> LATEST_FIRST = latestFirst("r.outline.month");

    private static final String STATE = "case when r.annulReason is not null then 'ANNULLED'"
            + " when r.arrears is not null then 'SETTLED'"
            + " when r.checkedOn is not null then 'CHECKED' else 'REPORTED' end = :state";

    ReportRepository(RegionScope scope) {
        super(scope, PayrollReport.class, "outline.region");
    }

    /** Refuses a second report of the same employer, region and month. */
    void requireOnly(ReportOutline outline) {
        find(
                        "outline.employer = ?1 and outline.region = ?2 and outline.month = ?3 and annulReason is null",
                        outline.employer(),
                        outline.region(),
                        outline.month())
                .firstResultOptional()
                .ifPresent(earlier -> {
                    throw new Rejection(PayrollRefusal.MONTH_REPORTED_ALREADY, earlier.id()).at("/report/month");
                });
    }

    Page<PayrollReport> page(ReportFilter filter, Paging paging) {
        return visible()
                .where("r.outline.region = :region", "region", filter.region)
                .where("r.outline.employer = :employer", "employer", filter.employer)
                .where("r.outline.month = :month", "month", filter.month == null ? null : filter.month.atDay(1))
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .where("case when r.shortLines > 0 then true else false end = :missing", "missing", filter.missing)
                .page(paging, LATEST_FIRST);
    }
}
