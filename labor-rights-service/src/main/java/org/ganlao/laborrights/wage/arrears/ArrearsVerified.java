package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.platform.database.Sql;

/** Verified wage arrears that are not from before the plan. */
@ApplicationScoped
class ArrearsVerified implements CreditFact {

    private static final String EMPLOYERS = """
            select employer from wage_arrears
             where employer = any (?) and verified_on between ? and ? and not historical and annul_reason is null""";

    private final Sql sql;

    ArrearsVerified(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return "wage-arrears";
    }

    @Override
    public Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until) {
        return sql.list(EMPLOYERS, row -> row.text("employer"), employers, from, until).stream()
                .collect(Collectors.toMap(employer -> employer, employer -> 1, Integer::sum));
    }
}
