package org.ganlao.laborrights.wage.payroll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.wage.payroll.domain.PayrollReport;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A checked payroll on the wire; contracts/events/labor-rights/payroll-report.*.v1 describe it. */
record PayrollFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        LocalDate checkedOn,
        int persons,
        int shortPersons,
        int excessivePersons,
        Money missing,
        UUID arrears,
        String annulReason)
        implements Fact {

    static PayrollFact of(PayrollReport report) {
        return new PayrollFact(
                report.id(),
                report.version(),
                report.occurredOn(),
                report.recordedAt(),
                report.region(),
                report.outline().employer(),
                report.checkedOn(),
                report.lines(),
                report.shortLines(),
                report.excessiveLines(),
                report.missing(),
                report.arrears(),
                report.annulReason());
    }
}
