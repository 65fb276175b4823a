package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;

/** The months that certificates of other provinces state, as they were stated. */
@ApplicationScoped
class StatedMonths {

    private final Sql sql;

    StatedMonths(Sql sql) {
        this.sql = sql;
    }

    @Transactional(TxType.MANDATORY)
    void keep(UUID transfer, List<StatedMonth> months) {
        sql.copy(
                "transfer_month (transfer, month, base, employer_part, person_part, account_part)",
                months.stream()
                        .map(month -> new Object[] {
                            transfer,
                            month.month().atDay(1),
                            month.base().amount(),
                            month.employerPart().amount(),
                            month.personPart().amount(),
                            month.accountPart().amount()
                        })
                        .toList());
    }

    /** The earliest first. */
    List<StatedMonth> of(UUID transfer) {
        return sql.list(
                "select * from transfer_month where transfer = ? order by month",
                row -> new StatedMonth(
                        YearMonth.from(row.date("month")),
                        new Money(row.decimal("base")),
                        new Money(row.decimal("employer_part")),
                        new Money(row.decimal("person_part")),
                        new Money(row.decimal("account_part"))),
                transfer);
    }
}
