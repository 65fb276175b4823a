package org.ganlao.laborrights.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.job.Prefer;

@Path("/v1/deadline-sweeps")
@Tag(name = "办案期限 · Deadlines")
public class DeadlineSweepResource {

    private final SweepDeadlines sweep;

    DeadlineSweepResource(SweepDeadlines sweep) {
        this.sweep = sweep;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "清查逾期案件 · Find what is overdue in a region",
            description =
                    "每日自动执行；逾期逐级上报，每级一次。 · Done daily by itself, too; what has passed is told step by step, each step once.")
    @APIResponse(responseCode = "202", description = "已开始，进度见任务 · Begun; the job tells how far it is")
    public Response sweepDeadlines(@Valid @NotNull DeadlineSweepRequest request) {
        return Prefer.accepted(sweep.start(request)).build();
    }
}
