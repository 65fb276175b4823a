package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Decisions of a fine, for those employers of the case in whom a violation was found. */
@ApplicationScoped
class PenaltiesDecided implements CreditFact {

    private static final String COUNT = """
            select v.employer, count(distinct c.id) as happened
              from labour_violation v join inspection_case c on c.id = v.inspection_case
             where v.employer = any (?) and c.decided_on between ? and ? and c.fine > 0 and c.annul_reason is null
             group by v.employer""";

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
