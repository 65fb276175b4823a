package org.ganlao.laborrights.wage.deposit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/deposit-payments")
@Tag(name = "工资保证金 · Wage-guarantee deposits")
public class DepositPaymentResource {

    private final PayDeposits payments;

    DepositPaymentResource(PayDeposits payments) {
        this.payments = payments;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记缴存或补足 · Record what was paid in, at first or to top it up")
    public Response pay(@Valid @NotNull DepositPaymentRequest request, @Context UriInfo uri) {
        DepositPaymentView view = payments.pay(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询缴存 · Find payments into deposits")
    public Page<DepositPaymentView> find(@QueryParam("deposit") UUID deposit, @BeanParam Paging paging) {
        return payments.page(deposit, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出缴存 · Export payments into deposits, all that the list would show")
    public Response export(@QueryParam("deposit") UUID deposit, @BeanParam Paging paging) {
        return Rows.of(DepositPaymentView.class, paging, page -> payments.page(deposit, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看缴存 · Read a payment into a deposit")
    public DepositPaymentView read(UUID id) {
        return payments.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "冲销缴存 · Annul a payment that never came; its posting is reversed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(payments.annul(id, ifMatch, annulment));
    }
}
