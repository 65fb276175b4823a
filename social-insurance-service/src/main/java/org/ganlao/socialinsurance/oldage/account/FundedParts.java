package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;

/** How much of what contributions brought to pension accounts is backed by money: by the approved funding of region and year. */
@ApplicationScoped
class FundedParts {

    private static final String PARTS = """
            select coalesce(sum(month.account_part), 0) as brought,
                   coalesce(round(sum(month.account_part * funding.points / funding.all_points), 2), 0) as funded
              from contribution_month month
              left join account_funding funding
                on funding.region = month.region and funding.year = extract(year from month.month)
               and funding.approved_by is not null and funding.annul_reason is null
             where month.insurance = 'PENSION'""";

    private final Sql sql;

    FundedParts(Sql sql) {
        this.sql = sql;
    }

    /** @param funded of what was brought */
    record Parts(Money brought, Money funded) {

        Money notional() {
            return brought.minus(funded);
        }
    }

    Parts ofPerson(Collection<String> tokens) {
        return parts(PARTS + " and month.person = any(?)", tokens);
    }

    Parts ofYear(String region, int year) {
        return parts(
                PARTS + " and month.region = ? and month.month between ? and ?",
                region,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 1));
    }

    private Parts parts(String select, Object... parameters) {
        return sql.one(
                        select,
                        row -> new Parts(new Money(row.decimal("brought")), new Money(row.decimal("funded"))),
                        parameters)
                .orElseThrow();
    }
}
