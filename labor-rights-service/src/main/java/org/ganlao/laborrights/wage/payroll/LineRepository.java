package org.ganlao.laborrights.wage.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.wage.payroll.domain.PayrollLine;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class LineRepository extends FactRepository<PayrollLine> {

    private static final Keyset<PayrollLine> BY_REPORT = Keyset.<PayrollLine>descending()
            .by("r.report.id", line -> line.report().id(), UUID::fromString)
            .by("r.id", PayrollLine::id, UUID::fromString);

    LineRepository(RegionScope scope) {
        super(scope, PayrollLine.class, "report.outline.region");
    }

    /** With what is short on each, read at once. */
    List<PayrollLine> standingOn(UUID report) {
        return list(
                "from PayrollLine l left join fetch l.shortfalls"
                        + " where l.report.id = ?1 and l.annulReason is null order by l.id",
                report);
    }

    boolean listed(UUID report, List<byte[]> blindIndexes) {
        return count("report.id = ?1 and annulReason is null and person.blindIndex in ?2", report, blindIndexes) > 0;
    }

    Page<PayrollLine> page(LineFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.report.id = :report", "report", filter.report)
                .where("case when r.missing > 0 then true else false end = :missing", "missing", filter.missing)
                .where("r.excessive = :excessive", "excessive", filter.excessive)
                .page(paging, BY_REPORT);
    }
}
