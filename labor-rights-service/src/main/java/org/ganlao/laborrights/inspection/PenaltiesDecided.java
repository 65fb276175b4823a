package org.ganlao.laborrights.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Decisions of a penalty. */
@ApplicationScoped
class PenaltiesDecided implements CreditFact {

    private static final String COUNT = """
            select e.employer, count(*) as happened from case_employer e join inspection_case c on c.id = e.inspection_case
             where e.employer = any (?) and c.decided_on between ? and ? and c.annul_reason is null group by e.employer""";

    private final EmployerCounts counts;

    PenaltiesDecided(EmployerCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return "penalties";
    }

    @Override
    public Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until) {
        return counts.of(COUNT, employers, from, until);
    }
}
