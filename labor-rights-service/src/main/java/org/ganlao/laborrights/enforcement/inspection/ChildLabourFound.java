package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Children who worked; not those of cases that were withdrawn or handed over. */
@ApplicationScoped
class ChildLabourFound implements CreditFact {

    private static final String COUNT = """
            select v.employer, sum(v.persons) as happened from labour_violation v join inspection_case c on c.id = v.inspection_case
             where v.employer = any (?) and v.found_on between ? and ? and v.kind = 'CHILD_LABOUR' and c.annul_reason is null
               and c.stage not in ('WITHDRAWN', 'TRANSFERRED')
             group by v.employer""";

    private final EmployerCounts counts;

    ChildLabourFound(EmployerCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return "child-labour";
    }

    @Override
    public Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until) {
        return counts.of(COUNT, employers, from, until);
    }
}
