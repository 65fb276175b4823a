package org.ganlao.laborrights.wage.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.platform.database.Sql;

/** Months of which somebody got less than was due. */
@ApplicationScoped
class PayrollsShort implements CreditFact {

    private static final String MONTHS = """
            select employer, count(distinct month) as months from payroll_report
             where employer = any (?) and month between ? and ? and short_lines > 0 and annul_reason is null
             group by employer""";

    private final Sql sql;

    PayrollsShort(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return "underpaid-months";
    }

    @Override
    public Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until) {
        Map<String, Integer> months = new HashMap<>();
        sql.each(MONTHS, row -> months.put(row.text("employer"), (int) row.number("months")), employers, from, until);
        return months;
    }
}
