package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.billing.domain.Entry;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** All that ever changed what a payer owes an insurance, in the order in which it came. */
@ApplicationScoped
class AccountEntries {

    private static final String ENTRIES = """
            select entry, 'BILL' as kind, id, month, issued_on as on_day, due_on, employer_part as first_amount,
                   person_part as second_amount
              from bill where region = ? and payer = ? and insurance = ?
            union all
            select r.entry, 'RECEIPT', r.id, null, r.received_on, null, l.amount, 0
              from contribution_receipt r join receipt_line l on l.receipt = r.id
             where r.annul_reason is null and r.region = ? and (r.employer = ? or r.person = ?) and l.insurance = ?
            union all
            select o.entry, 'ORDER', o.id, m.month, o.pay_until, null, m.amount, 0
              from payment_order o join payment_order_month m on m.payment_order = o.id
             where o.in_force and o.region = ? and o.employer = ? and m.insurance = ?
             order by entry, month""";

    private final Sql sql;

    AccountEntries(Sql sql) {
        this.sql = sql;
    }

    List<Entry> of(Account payer, Insurance insurance) {
        return sql.list(
                ENTRIES,
                AccountEntries::entry,
                payer.region(),
                payer.token(),
                insurance,
                payer.region(),
                payer.token(),
                payer.token(),
                insurance,
                payer.region(),
                payer.token(),
                insurance);
    }

    private static Entry entry(Row row) {
        Money amount = new Money(row.decimal("first_amount"));
        return switch (row.text("kind")) {
            case "BILL" ->
                new Entry.Bill(
                        row.uuid("id"),
                        YearMonth.from(row.date("month")),
                        row.date("on_day"),
                        row.date("due_on"),
                        amount,
                        new Money(row.decimal("second_amount")));
            case "RECEIPT" -> new Entry.Receipt(row.uuid("id"), row.date("on_day"), amount);
            case "ORDER" ->
                new Entry.PaymentOrder(row.uuid("id"), YearMonth.from(row.date("month")), amount, row.date("on_day"));
            default -> throw new IllegalStateException("no entry is of the kind " + row.text("kind"));
        };
    }
}
