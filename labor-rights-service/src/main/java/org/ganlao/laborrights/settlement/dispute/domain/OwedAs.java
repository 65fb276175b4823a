package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.platform.problem.Rejection;

/**
 * As what the granted wages are registered: said again, it is the same.
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

    /** Refuses to register otherwise what stands. */
    void requireSame(OwedAs stated) {
        if (!equals(stated)) {
            throw new Rejection(DisputeRefusal.WAGES_REGISTERED, payer, YearMonth.from(from), YearMonth.from(until))
                    .at(payer.equals(stated.payer) ? "/since" : "/payer");
        }
    }
}
