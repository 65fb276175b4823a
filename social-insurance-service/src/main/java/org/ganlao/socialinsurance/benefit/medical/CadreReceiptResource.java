package org.ganlao.socialinsurance.benefit.medical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/cadre-receipts")
@Tag(name = "离休干部医药费统筹 · Pool of retired cadres")
public class CadreReceiptResource {

    private final KeepCadrePool keeping;
    private final CadreReceiptRepository receipts;

    CadreReceiptResource(KeepCadrePool keeping, CadreReceiptRepository receipts) {
        this.keeping = keeping;
        this.receipts = receipts;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记离休统筹到账 · Book money for the pool, of the running year or of an earlier overspend")
    public Response receive(@Valid @NotNull CadreReceiptRequest request, @Context UriInfo uri) {
        CadreReceiptView view = keeping.receive(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询离休统筹到账 · Find receipts of the pool")
    public Page<CadreReceiptView> find(@QueryParam("overspend") UUID overspend, @BeanParam Paging paging) {
        return receipts.page(overspend, paging).map(CadreReceiptView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看离休统筹到账 · Read a receipt of the pool")
    public CadreReceiptView read(UUID id) {
        return CadreReceiptView.from(receipts.visible(id));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"cashier", "reviewer", "supervisor"})
    @Operation(summary = "撤销离休统筹到账 · Annul a receipt; not by the one who booked it")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(keeping.annul(id, ifMatch, annulment));
    }
}
