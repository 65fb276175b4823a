package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.ganlao.platform.time.BusinessClock;

/** Violations that are not put right yet, although the time that an order gave is over or a penalty that stands was decided. */
@ApplicationScoped
class ViolationsNotRighted implements CreditFact {

    private static final String COUNT = """
            select v.employer, count(*) as happened from labour_violation v join inspection_case c on c.id = v.inspection_case
             where v.employer = any (?) and v.found_on between ? and ? and v.righted_on is null and c.annul_reason is null
               and c.stage not in ('WITHDRAWN', 'TRANSFERRED')
               and (c.obey_by < ? or c.obey_by is null and c.fine is not null and c.decided_on <= ?)
             group by v.employer""";

    private final EmployerCounts counts;
    private final BusinessClock clock;

    ViolationsNotRighted(EmployerCounts counts, BusinessClock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "violations-not-righted";
    }

    @Override
    public Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until) {
        return counts.of(COUNT, employers, from, until, clock.today(), clock.today());
    }
}
