package org.ganlao.laborrights.relation.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.platform.database.Sql;

/** Assessments with the worst grade that were approved, for the credit of employers. */
@ApplicationScoped
class ResponsibilityFailed implements CreditFact {

    private static final String FAILED = """
            select employer, count(*) as times from responsibility_assessment
             where employer = any(?) and assessed_on between ? and ? and state = 'APPROVED' and grade = 'D'
             group by employer""";

    private final Sql sql;

    ResponsibilityFailed(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return "responsibility-failed";
    }

    @Override
    public Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until) {
        Map<String, Integer> times = new HashMap<>();
        sql.each(
                FAILED,
                row -> times.put(row.text("employer"), Math.toIntExact(row.number("times"))),
                employers,
                from,
                until);
        return times;
    }
}
