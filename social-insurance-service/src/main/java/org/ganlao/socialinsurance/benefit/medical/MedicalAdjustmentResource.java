package org.ganlao.socialinsurance.benefit.medical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/medical-adjustments")
@Tag(name = "医疗保险市级调剂金 · Adjustment fund of medical insurance")
public class MedicalAdjustmentResource {

    private final AdjustFunds adjusting;
    private final AdjustmentRepository adjustments;

    MedicalAdjustmentResource(AdjustFunds adjusting, AdjustmentRepository adjustments) {
        this.adjusting = adjusting;
        this.adjustments = adjustments;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "提出调剂 · Propose what a county pays in for a quarter, or draws for its shortfall")
    public Response propose(@Valid @NotNull AdjustmentRequest request, @Context UriInfo uri) {
        MedicalAdjustmentView view = adjusting.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询调剂 · Find adjustments")
    public Page<MedicalAdjustmentView> find(
            @QueryParam("county") @Size(max = 6) String county, @BeanParam Paging paging) {
        return adjustments.page(county, paging).map(MedicalAdjustmentView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看调剂 · Read an adjustment")
    public MedicalAdjustmentView read(UUID id) {
        return MedicalAdjustmentView.from(adjustments.visible(id));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批调剂 · Approve an adjustment of another person, which posts it in both books")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(adjusting.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销调剂 · Annul an adjustment; what is posted is taken back in both books")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(adjusting.annul(id, ifMatch, annulment));
    }
}
