package org.ganlao.socialinsurance.treasury.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.supervision.domain.CaseKind;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionCase;

/** A case on the wire; contracts/events/social-insurance/supervision-case.*.v1 describe it. */
record CaseFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        CaseKind kind,
        Insurance insurance,
        String employer,
        boolean reportedLate,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static CaseFact of(SupervisionCase opened) {
        return new CaseFact(
                opened.id(),
                opened.version(),
                opened.occurredOn(),
                opened.recordedAt(),
                opened.region(),
                opened.kind(),
                opened.insurance(),
                opened.employer(),
                opened.reportedLate(),
                opened.closedOn(),
                opened.annulReason());
    }
}
