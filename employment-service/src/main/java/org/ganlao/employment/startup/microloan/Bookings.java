package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.Booking;
import org.ganlao.employment.startup.microloan.domain.Due;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;

/** Keeps what was booked on loans, which only grows, and what falls due, which is written anew every time. */
@ApplicationScoped
class Bookings {

    private final Sql sql;
    private final Clock clock;

    Bookings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In the order in which they were booked. */
    List<Booking> of(UUID loan) {
        return sql.list("select * from microloan_movement where loan = ? order by number", Bookings::booking, loan);
    }

    void add(UUID loan, Booking booking) {
        sql.update(
                """
                insert into microloan_movement
                       (id, loan, kind, happened_on, amount, months, percent, booked_by, recorded_at, note, entry, guarantor,
                        reverses)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                booking.id(),
                loan,
                booking.kind(),
                booking.on(),
                booking.amount() == null ? null : booking.amount().amount(),
                booking.months(),
                booking.percent(),
                booking.by(),
                clock.instant(),
                booking.note(),
                booking.entry(),
                booking.guarantor(),
                booking.reverses());
    }

    void keepDues(UUID loan, List<Due> dues) {
        sql.update("delete from microloan_due where loan = ?", loan);
        sql.batch(
                """
                insert into microloan_due (loan, due_on, principal, interest, principal_paid, interest_paid)
                values (?, ?, ?, ?, ?, ?)""",
                dues.stream()
                        .map(due -> new Object[] {
                            loan,
                            due.on(),
                            due.principal().amount(),
                            due.interest().amount(),
                            due.principalPaid().amount(),
                            due.interestPaid().amount()
                        })
                        .toList());
    }

    private static Booking booking(Row row) {
        Money amount = row.decimal("amount") == null ? null : new Money(row.decimal("amount"));
        Long months = row.numberOrNull("months");
        return new Booking(
                row.uuid("id"),
                Booking.Kind.valueOf(row.text("kind")),
                row.date("happened_on"),
                amount,
                months == null ? null : months.intValue(),
                row.decimal("percent"),
                row.text("booked_by"),
                row.text("note"),
                row.uuid("entry"),
                row.uuid("guarantor"),
                row.uuid("reverses"));
    }
}
