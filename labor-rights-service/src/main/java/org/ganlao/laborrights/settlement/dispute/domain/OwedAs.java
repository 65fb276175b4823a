package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.platform.problem.Rejection;

/**
 * As what the granted wages are registered: said again, it is the same. Of what an earlier release registered some of it is not known:
 * that is null, until it is said again.
 *
 * @param payer token of the employer who owes them
 * @param from first day of the first month for which they are owed
 * @param until first day of the last month
 * @param beside whether they are owed beside what other arrears state for the same months
 */
@Embeddable
public record OwedAs(
        @Column(name = "owed_by") String payer,

        @Enumerated(EnumType.STRING) @Column(name = "owed_kind")
        ArrearsKind kind,

        @Column(name = "owed_from") LocalDate from,
        @Column(name = "owed_until") LocalDate until,
        @Column(name = "owed_beside") Boolean beside) {

    public boolean known() {
        return Stream.of(payer, kind, from, until, beside).allMatch(Objects::nonNull);
    }

    /** Refuses to register otherwise what stands, at the first that differs. */
    void requireSame(OwedAs stated) {
        requireSame(payer, stated.payer, "/payer");
        requireSame(kind, stated.kind, "/kind");
        requireSame(month(from), month(stated.from), "/since");
        requireSame(month(until), month(stated.until), "/until");
        requireSame(beside, stated.beside, "/beside");
    }

    private static void requireSame(Object registered, Object stated, String pointer) {
        if (registered != null && !registered.equals(stated)) {
            throw new Rejection(DisputeRefusal.WAGES_REGISTERED, registered).at(pointer);
        }
    }

    private static YearMonth month(LocalDate first) {
        return first == null ? null : YearMonth.from(first);
    }
}
