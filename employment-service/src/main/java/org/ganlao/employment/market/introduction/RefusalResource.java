package org.ganlao.employment.market.introduction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/job-seekers/{id}/refusals")
@Tag(name = "求职登记 · Job seekers")
public class RefusalResource {

    private final CountRefusals refusals;

    RefusalResource(CountRefusals refusals) {
        this.refusals = refusals;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary = "查看不接受介绍工作的次数 · How often the person refused the work that was offered",
            description = "无正当理由不接受达到规定次数的，登记自该日终止。 · So many refusals without a good cause end the registration.")
    public RefusalsView read(@PathParam("id") UUID id) {
        return refusals.of(id);
    }
}
