package org.ganlao.laborrights.relation.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/contract-batches")
@Tag(name = "劳动合同 · Labour contracts")
public class ContractBatchResource {

    private final ApplyContractBatch batch;

    ContractBatchResource(ApplyContractBatch batch) {
        this.batch = batch;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(
            summary =
                    "批量登记 · Sign, renew, change, suspend, resume, end, correct or annul many contracts of an employer, by their numbers",
            description = "逐行办理，逐行反馈；被拒绝的行不留任何记录。 · Each row is taken or refused by itself, and answered.")
    public Response applyBatch(@Valid @NotNull ContractBatchRequest request) {
        return Response.ok(batch.apply(request)).build();
    }

    @POST
    @Path("/previews")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "批量预览 · Show what a batch would do; nothing is stored")
    public Response previewBatch(@Valid @NotNull ContractBatchRequest request) {
        return Response.ok(batch.preview(request)).build();
    }
}
