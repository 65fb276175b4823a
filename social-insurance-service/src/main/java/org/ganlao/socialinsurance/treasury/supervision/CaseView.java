package org.ganlao.socialinsurance.treasury.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.supervision.domain.CaseKind;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionCase;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionCaseState;

@Schema(name = "SupervisionCase")
record CaseView(
        UUID id,
        int version,
        SupervisionCaseState state,
        CaseKind kind,
        String region,
        Insurance insurance,
        String employer,
        String body,
        String what,
        LocalDate on,
        LocalDate reportedOn,

        @Schema(description = "要情应报告日期 · Last day on which an incident is reported in time")
        LocalDate reportDueOn,

        @Schema(description = "是否迟报") boolean reportedLate,
        LocalDate from,
        LocalDate to,
        LocalDate closedOn,
        String conclusion,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CaseView from(SupervisionCase opened) {
        return new CaseView(
                opened.id(),
                opened.version(),
                opened.state(),
                opened.kind(),
                opened.region(),
                opened.insurance(),
                opened.employer(),
                opened.body(),
                opened.what(),
                opened.occurredOn(),
                opened.reportedOn(),
                opened.reportDueOn(),
                opened.reportedLate(),
                opened.from(),
                opened.to(),
                opened.closedOn(),
                opened.conclusion(),
                opened.annulReason(),
                opened.origin().sourceRef(),
                opened.recordedAt());
    }
}
