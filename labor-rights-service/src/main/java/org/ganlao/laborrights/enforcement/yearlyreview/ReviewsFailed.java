package org.ganlao.laborrights.enforcement.yearlyreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.laborrights.enforcement.inspection.EmployerCounts;

/** Yearly reviews that an employer failed. */
@ApplicationScoped
class ReviewsFailed implements CreditFact {

    private static final String COUNT = """
            select employer, count(*) as happened from yearly_review
             where employer = any (?) and examined_on between ? and ? and state = 'FAILED' group by employer""";

    private final EmployerCounts counts;

    ReviewsFailed(EmployerCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return "yearly-review-failed";
    }

    @Override
    public Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until) {
        return counts.of(COUNT, employers, from, until);
    }
}
