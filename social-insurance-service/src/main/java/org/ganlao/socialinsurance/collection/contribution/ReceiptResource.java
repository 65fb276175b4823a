package org.ganlao.socialinsurance.collection.contribution;

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

@Path("/v1/contribution-receipts")
@Tag(name = "征缴到账 · Contribution receipts")
public class ReceiptResource {

    private final BookReceipts booking;
    private final ReceiptRepository receipts;

    ReceiptResource(BookReceipts booking, ReceiptRepository receipts) {
        this.booking = booking;
        this.receipts = receipts;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记到账 · Book contributions received")
    public Response book(@Valid @NotNull ReceiptRequest request, @Context UriInfo uri) {
        ReceiptView view = booking.book(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询到账 · Find receipts")
    public Page<ReceiptView> find(@Valid @BeanParam ReceiptFilter filter, @BeanParam Paging paging) {
        return receipts.page(filter, paging).map(ReceiptView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看到账 · Read a receipt")
    public ReceiptView read(UUID id) {
        return ReceiptView.from(receipts.visible(id));
    }

    @GET
    @Path("/lines/{factId}")
    @RolesAllowed({"cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "按明细查看到账 · Read the receipt that a line stands on")
    public ReceiptView ofLine(UUID factId) {
        return ReceiptView.from(receipts.ofLine(factId));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"cashier", "reviewer", "supervisor"})
    @Operation(summary = "撤销到账 · Annul a receipt; not by the one who booked it")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(booking.annul(id, ifMatch, annulment));
    }
}
