package org.ganlao.socialinsurance.benefit.medical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reimbursement-preview")
@Tag(name = "医疗费用报销 · Reimbursement of medical costs")
public class ReimbursementResource {

    private final PreviewReimbursement previews;

    ReimbursementResource(PreviewReimbursement previews) {
        this.previews = previews;
    }

    @POST
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(summary = "试算医疗费用 · Work a bill out; nothing is recorded")
    public ReimbursementView preview(@Valid @NotNull ReimbursementPreviewRequest request) {
        return previews.preview(request);
    }
}
