package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.laborrights.enforcement.inspection.EmployerCounts;

/** Findings that were handed to a case in the time and still stand: not what was only suspected, nor what went away. */
@ApplicationScoped
class FindingsAssigned implements CreditFact {

    private static final String COUNT = """
            select employer, count(*) as happened from finding
             where employer = any (?) and assigned_on between ? and ? and state = 'ASSIGNED' and annul_reason is null
             group by employer""";

    private final EmployerCounts counts;

    FindingsAssigned(EmployerCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return "findings-assigned";
    }

    @Override
    public Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until) {
        return counts.of(COUNT, employers, from, until);
    }
}
