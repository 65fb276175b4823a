package org.ganlao.socialinsurance.register.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.job.JobView;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.transfer.domain.EmployerMove;
import org.ganlao.socialinsurance.register.transfer.domain.MoveState;

record EmployerMoveView(
        UUID id,
        int version,
        String employer,
        String fromRegion,
        String toRegion,
        LocalDate on,
        MoveState state,

        @Schema(description = "已转移的参保关系 · Enrolments that went along so far")
        int enrolments,

        @Schema(description = "随同转移的个人账户额，元 · What went from fund to fund for their accounts, yuan")
        Money account,

        @Schema(description = "执行任务；发起人或其辖区可见 · The job, for its starter and whoever covers the starter's regions")
        JobView job,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static EmployerMoveView from(EmployerMove move, JobView job) {
        return new EmployerMoveView(
                move.id(),
                move.version(),
                move.employer(),
                move.route().fromRegion(),
                move.route().toRegion(),
                move.occurredOn(),
                move.state(),
                move.enrolments(),
                move.account(),
                job,
                move.annulReason(),
                move.origin().sourceRef(),
                move.recordedAt());
    }
}
