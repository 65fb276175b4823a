package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.employment.startup.microloan.domain.MicroloanRefusal;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;

/**
 * A person stands for a number of open loans at a time: each takes one of so many places, which the database gives away once.
 * Whoever asks holds the person.
 */
@ApplicationScoped
class GuarantorPlaces {

    private static final String IN_ARREARS = """
            select exists (
                select from microloan l
                 where l.id_index = any (?) and l.annul_reason is null
                   and (l.state in ('COMPENSATED', 'WRITTEN_OFF')
                        or exists (select from microloan_due d
                                    where d.loan = l.id and d.due_on < ?
                                      and (d.principal_paid < d.principal or d.interest_paid < d.interest)))) as arrears""";

    private final Sql sql;

    GuarantorPlaces(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param person blind indexes
     * @param butFor the loan for which a place is looked for
     * @param most for how many loans a person stands at a time
     */
    int free(List<byte[]> person, UUID butFor, int most) {
        List<Integer> taken = taken(person, butFor);
        if (taken.size() >= most) {
            throw new Rejection(MicroloanRefusal.GUARANTOR_OF_TOO_MANY, taken.size());
        }
        return first(taken);
    }

    /** The same for however many loans the person stands. */
    int first(List<byte[]> person, UUID butFor) {
        return first(taken(person, butFor));
    }

    private static int first(List<Integer> taken) {
        return IntStream.rangeClosed(1, taken.size() + 1)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> taken(List<byte[]> person, UUID butFor) {
        return sql.list(
                "select place from microloan_guarantor where place is not null and id_index = any (?) and loan <> ?",
                row -> (int) row.number("place"),
                person.toArray(byte[][]::new),
                butFor);
    }

    /** Whether the person owes, on a loan of his own, what fell due before the day, or what the fund paid for him. */
    boolean inArrears(List<byte[]> person, LocalDate day) {
        return sql.one(IN_ARREARS, row -> row.flag("arrears"), person.toArray(byte[][]::new), day)
                .orElseThrow();
    }
}
