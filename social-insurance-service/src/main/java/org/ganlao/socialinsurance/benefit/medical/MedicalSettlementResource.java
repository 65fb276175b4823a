package org.ganlao.socialinsurance.benefit.medical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

@Path("/v1/medical-settlements")
@Tag(name = "医疗机构结算 · Settlements with hospitals and pharmacies")
public class MedicalSettlementResource {

    private final SettleBills settling;
    private final MedicalSettlementRepository settlements;

    MedicalSettlementResource(SettleBills settling, MedicalSettlementRepository settlements) {
        this.settling = settling;
        this.settlements = settlements;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "生成结算单 · Gather what is owed to a hospital up to the end of a month, less deductions")
    public Response propose(@Valid @NotNull MedicalSettlementRequest request, @Context UriInfo uri) {
        MedicalSettlementView view = settling.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询结算单 · Find settlements")
    public Page<MedicalSettlementView> find(
            @Valid @BeanParam MedicalSettlementFilter filter, @BeanParam Paging paging) {
        return settlements.page(filter, paging).map(MedicalSettlementView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看结算单 · Read a settlement")
    public MedicalSettlementView read(UUID id) {
        return MedicalSettlementView.from(settlements.visible(id));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批结算单 · Approve a settlement that another person proposed")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(settling.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/payment")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "支付结算款 · Pay a settlement out of its pool, while that has the money")
    public Response pay(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull SettlementPaid paid) {
        return Changed.to(settling.pay(id, ifMatch, paid));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销结算单 · Annul a settlement before it is paid; its bills wait for the next")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(settling.annul(id, ifMatch, annulment));
    }
}
