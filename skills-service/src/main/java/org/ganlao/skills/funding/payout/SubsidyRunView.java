package org.ganlao.skills.funding.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.Approval;
import org.ganlao.skills.funding.payout.domain.RunState;
import org.ganlao.skills.funding.payout.domain.SubsidyRun;

/** Its job is at /v1/jobs, under the same id; what it paid, at /v1/subsidy-lines and /v1/exam-fee-subsidies, by {@code run}. */
record SubsidyRunView(
        UUID id,
        int version,
        RunState state,
        String region,
        LocalDate proposedOn,
        Approval approval,

        @Schema(description = "执行完毕日期 · None before it came to its end")
        LocalDate finishedOn,

        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static SubsidyRunView from(SubsidyRun run) {
        return new SubsidyRunView(
                run.id(),
                run.version(),
                run.state(),
                run.region(),
                run.occurredOn(),
                run.approval(),
                run.finishedOn(),
                run.origin().sourceRef(),
                run.recordedAt());
    }
}
