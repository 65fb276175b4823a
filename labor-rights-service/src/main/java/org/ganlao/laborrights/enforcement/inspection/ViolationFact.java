package org.ganlao.laborrights.enforcement.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.laborrights.enforcement.inspection.domain.Violation;
import org.ganlao.laborrights.enforcement.inspection.domain.ViolationKind;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A violation on the wire; contracts/events/labor-rights/labour-violation.*.v1 describe it. */
record ViolationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID inspectionCase,
        ViolationKind kind,
        String employer,
        int persons,
        Money amount,
        Money surcharge,
        Money paid,
        LocalDate rightedOn,
        String annulReason)
        implements Fact {

    static ViolationFact of(InspectionCase of, Violation told) {
        return new ViolationFact(
                told.id(),
                told.version(),
                told.foundOn(),
                told.recordedAt(),
                of.region(),
                of.id(),
                told.kind(),
                told.employer(),
                told.persons(),
                told.amount(),
                told.surcharge(),
                told.paid(),
                told.rightedOn(),
                of.violationsLeft());
    }
}
