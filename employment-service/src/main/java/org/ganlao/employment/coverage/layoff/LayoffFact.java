package org.ganlao.employment.coverage.layoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.coverage.layoff.domain.LayoffReport;
import org.ganlao.platform.event.Fact;

/** A report on the wire; contracts/events/employment/layoff-report.*.v1 describe it. */
record LayoffFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        LocalDate beginsOn,
        int workers,
        int leaving,
        boolean inTime,
        String annulReason)
        implements Fact {

    static LayoffFact of(LayoffReport report) {
        return new LayoffFact(
                report.id(),
                report.version(),
                report.occurredOn(),
                report.recordedAt(),
                report.region(),
                report.layoff().employer(),
                report.layoff().beginsOn(),
                report.layoff().workers(),
                report.layoff().leaving(),
                report.inTime(),
                report.annulReason());
    }
}
