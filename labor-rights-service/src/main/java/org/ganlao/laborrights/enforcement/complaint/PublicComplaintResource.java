package org.ganlao.laborrights.enforcement.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;

/** Open to everybody; how often one may ask, the front door decides. */
@Path("/v1/public-complaints")
@PermitAll
@Tag(name = "举报投诉 · Complaints")
public class PublicComplaintResource {

    private final TakeComplaints complaints;

    PublicComplaintResource(TakeComplaints complaints) {
        this.complaints = complaints;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "公众举报投诉，可匿名 · Complain, anonymously or not",
            description = "凭返回的查询码查询办理情况 · How far it is, is read under the code that is answered")
    public Response submit(@Valid @NotNull PublicComplaintRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(complaints.submit(request))
                .build();
    }
}
