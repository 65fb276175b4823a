package org.ganlao.laborrights.wage.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.VerifiedRound;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** Verified arrears on the wire; contracts/events/labor-rights/wage-arrears.*.v1 describe it. */
record ArrearsFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        ArrearsKind kind,
        boolean historical,
        LocalDate since,
        int persons,
        List<VerifiedRound> verified,
        Money amount,
        Money repaid,
        Money remaining,
        String annulReason)
        implements Fact {

    static ArrearsFact of(EmployerArrears arrears) {
        return new ArrearsFact(
                arrears.id(),
                arrears.version(),
                arrears.occurredOn(),
                arrears.recordedAt(),
                arrears.region(),
                arrears.outline().employer(),
                arrears.outline().kind(),
                arrears.historical(),
                arrears.since(),
                arrears.persons() - arrears.waiting(),
                arrears.rounds(),
                arrears.verified(),
                arrears.repaid(),
                arrears.remaining(),
                arrears.annulReason());
    }
}
