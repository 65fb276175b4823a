package org.ganlao.socialinsurance.benefit.maternity;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;

/** What employers paid on average, as their contributions tell it. */
@ApplicationScoped
class EmployersWages {

    private final Sql sql;

    EmployersWages(Sql sql) {
        this.sql = sql;
    }

    /** Average of the bases of all months of the year that are paid up, by person and month. */
    Optional<Money> average(String employer, int year) {
        return sql.one(
                        """
                        select avg(base) as average
                          from (select sum(base) as base from contribution_month
                                 where employer = ? and insurance = 'MATERNITY' and month >= ? and month < ?
                                 group by person, month) months""",
                        row -> row.decimal("average"),
                        employer,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1))
                .map((BigDecimal average) -> Money.rounded(average));
    }
}
