package org.ganlao.laborrights.enforcement.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open to everybody; how often one may ask, the front door decides. */
@Path("/v1/complaint-statuses")
@PermitAll
@Tag(name = "举报投诉 · Complaints")
public class ComplaintStatusResource {

    private final TellComplainants complainants;

    ComplaintStatusResource(TellComplainants complainants) {
        this.complainants = complainants;
    }

    @GET
    @Operation(summary = "凭查询码查询办理情况 · Read how far a complaint is", description = "不含个人信息 · Without personal data")
    public ComplaintStatus status(@QueryParam("code") @NotBlank @Size(max = 40) String code) {
        return complainants.status(code);
    }
}
