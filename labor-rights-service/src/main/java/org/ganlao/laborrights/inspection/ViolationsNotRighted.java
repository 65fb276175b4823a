package org.ganlao.laborrights.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Violations that are not put right yet. */
@ApplicationScoped
class ViolationsNotRighted implements CreditFact {

    private static final String COUNT = """
            select v.employer, count(*) as happened from labour_violation v join inspection_case c on c.id = v.inspection_case
             where v.employer = any (?) and v.found_on between ? and ? and v.righted_on is null and c.annul_reason is null
             group by v.employer""";

    private final EmployerCounts counts;

    ViolationsNotRighted(EmployerCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return "violations-not-righted";
    }

    @Override
    public Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until) {
        return counts.of(COUNT, employers, from, until);
    }
}
