package org.ganlao.gateway.plan.counting.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.job.Prefer;

/** Rebuilding what was read from events. */
@Path("/internal/rebuild")
@Tag(name = "运维 · Operations")
public class RebuildResource {

    private final StartRebuild start;

    RebuildResource(StartRebuild start) {
        this.start = start;
    }

    @POST
    @Idempotent
    @RolesAllowed("system")
    @Operation(
            summary = "从首条事件重建 · Rebuilds the readings from the first event",
            description = "verify=true 只比对不切换；任务结果给出差异。"
                    + " · With verify=true it compares and changes nothing; the job tells the differences.")
    @APIResponse(responseCode = "202", description = "任务已提交，见 Location · The job at Location does it")
    public Response rebuild(@QueryParam("verify") @DefaultValue("false") boolean verify) {
        return Prefer.accepted(start.start(verify)).build();
    }
}
