package org.ganlao.laborrights.enforcement.finding;

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

@Path("/v1/finding-rebuilds")
@Tag(name = "比对线索 · Findings of cross-checks")
public class FindingRebuildResource {

    private final RebuildFindings rebuilding;

    FindingRebuildResource(RebuildFindings rebuilding) {
        this.rebuilding = rebuilding;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "重新比对 · Reckon the findings of all persons and employers anew from what is known",
            description = "结果与逐条比对一致，可中断续做。 · Comes to what was reckoned fact by fact; goes on where it broke off.")
    @APIResponse(responseCode = "202", description = "已开始，进度见任务 · Begun; the job tells how far it is")
    public Response rebuild(@Valid @NotNull RebuildRequest request) {
        return Prefer.accepted(rebuilding.asked(request)).build();
    }
}
