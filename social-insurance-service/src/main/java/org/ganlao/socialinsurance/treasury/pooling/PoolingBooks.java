package org.ganlao.socialinsurance.treasury.pooling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.treasury.pooling.domain.YearOfFund;

/** What the pension's books say of a county, whichever pool carries it: each entry names the region that it concerns. */
@ApplicationScoped
class PoolingBooks {

    private static final String OF_COUNTY = """
            select coalesce(sum(line.credit - line.debit) filter (where line.code = 'income/contribution'), 0) as contributions,
                   coalesce(sum(line.debit - line.credit) filter (where line.code = 'expense/benefit'), 0) as benefits
              from ledger_entry entry join ledger_line line on line.entry = entry.id
             where entry.book like 'insurance-fund/pension/%' and entry.occurred_on between ? and ?
               and coalesce((select reversed.memo from ledger_entry reversed where reversed.id = entry.reverses), entry.memo) = ?""";

    private final Sql sql;

    PoolingBooks(Sql sql) {
        this.sql = sql;
    }

    YearOfFund of(String county, int year) {
        return sql.one(
                        OF_COUNTY,
                        row -> new YearOfFund(
                                new Money(row.decimal("contributions")).max(Money.ZERO),
                                new Money(row.decimal("benefits")).max(Money.ZERO)),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        county)
                .orElseThrow();
    }
}
