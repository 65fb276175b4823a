package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.register.transfer.domain.EmployerMove;
import org.ganlao.socialinsurance.register.transfer.domain.TransferRefusal;

/** Whom an employer takes along: all who are insured through it in the region, but not those who are suspended. */
@ApplicationScoped
class MovingWorkers {

    private static final String INSURED = """
            from enrolment where region = ? and payer = ? and annul_reason is null and end_reason is null and upper_inf(days)""";

    /** Parameter: the day of the move. */
    private static final String CAME_LATER = "(select max(lower(period)) from unnest(days) as period) >= ?";

    private final Sql sql;

    MovingWorkers(Sql sql) {
        this.sql = sql;
    }

    /** Refuses a move that takes nobody along, or leaves somebody or a debt behind. */
    void requireMovable(EmployerMove move) {
        String from = move.route().fromRegion();
        if (count(INSURED, from, move.employer()) == 0) {
            throw new Rejection(TransferRefusal.NOBODY_TO_MOVE, from).at("/fromRegion");
        }
        long later = count(INSURED + " and " + CAME_LATER, from, move.employer(), move.occurredOn());
        if (later > 0) {
            throw new Rejection(TransferRefusal.CAME_AFTER_THE_MOVE, later, from, move.occurredOn()).at("/on");
        }
        Money open = sql.one(
                        """
                        select coalesce(sum(employer_due - employer_paid + person_due - person_paid + fee_due - fee_paid), 0) as open
                          from receivable where region = ? and payer = ? and month < ?""",
                        row -> new Money(row.decimal("open")),
                        from,
                        move.employer(),
                        move.occurredOn().withDayOfMonth(1))
                .orElseThrow();
        if (open.isPositive()) {
            throw new Rejection(TransferRefusal.OWES_BEFORE_MOVE, open).at("/employer");
        }
    }

    private long count(String what, Object... parameters) {
        return sql.one("select count(*) as number " + what, row -> row.number("number"), parameters)
                .orElseThrow();
    }

    /** The persons who go along behind this one, in the order of their tokens; the empty text is before all. */
    List<String> behind(EmployerMove move, String person, int most) {
        return sql.list(
                "select distinct person %s and person > ? and not %s order by person limit ?"
                        .formatted(INSURED, CAME_LATER),
                row -> row.text("person"),
                move.route().fromRegion(),
                move.employer(),
                person,
                move.occurredOn(),
                most);
    }

    /** Enrolments of these persons, whom the caller has locked. */
    List<UUID> enrolments(EmployerMove move, List<String> persons) {
        return sql.list(
                "select id %s and person = any (?) and not %s order by id".formatted(INSURED, CAME_LATER),
                row -> row.uuid("id"),
                move.route().fromRegion(),
                move.employer(),
                persons,
                move.occurredOn());
    }
}
