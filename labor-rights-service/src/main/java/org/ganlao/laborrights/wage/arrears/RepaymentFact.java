package org.ganlao.laborrights.wage.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentSource;
import org.ganlao.laborrights.wage.arrears.domain.WageRepayment;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A repayment on the wire; contracts/events/labor-rights/wage-repayment.*.v1 describe it. */
record RepaymentFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID arrears,
        String employer,
        ArrearsKind kind,
        boolean historical,
        RepaymentSource source,
        int persons,
        Money amount,
        String annulReason)
        implements Fact {

    static RepaymentFact of(WageRepayment repayment) {
        EmployerArrears arrears = repayment.arrears();
        return new RepaymentFact(
                repayment.id(),
                repayment.version(),
                repayment.occurredOn(),
                repayment.recordedAt(),
                repayment.region(),
                arrears.id(),
                arrears.outline().employer(),
                arrears.outline().kind(),
                arrears.historical(),
                repayment.terms().source(),
                repayment.parts().size(),
                repayment.amount(),
                repayment.annulReason());
    }
}
