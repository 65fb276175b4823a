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
import org.ganlao.platform.ledger.LedgerEntry;
import org.ganlao.platform.record.Annulment;

@Path("/v1/wage-deposits")
@Tag(name = "工资保证金 · Wage-guarantee deposits")
public class DepositResource {

    private final KeepDeposits deposits;

    DepositResource(KeepDeposits deposits) {
        this.deposits = deposits;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "设立工资保证金 · Open a deposit that an employer has to make")
    public Response open(@Valid @NotNull DepositRequest request, @Context UriInfo uri) {
        DepositView view = deposits.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询工资保证金 · Find deposits, those that are short too")
    public Page<DepositView> find(@Valid @BeanParam DepositFilter filter, @BeanParam Paging paging) {
        return deposits.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出工资保证金 · Export deposits, all that the list would show")
    public Response export(@Valid @BeanParam DepositFilter filter, @BeanParam Paging paging) {
        return Rows.of(DepositView.class, paging, page -> deposits.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看工资保证金 · Read a deposit")
    public DepositView read(UUID id) {
        return deposits.one(id);
    }

    @GET
    @Path("/{id}/ledger")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看保证金账 · Read the entries of the deposit's book, newest first")
    public Page<LedgerEntry> ledger(UUID id, @BeanParam Paging paging) {
        return deposits.ledger(id, paging);
    }

    @GET
    @Path("/{id}/ledger/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出保证金账 · Export the entries of the deposit's book, newest first")
    public Response exportLedger(UUID id, @BeanParam Paging paging) {
        return Rows.of(LedgerEntry.class, paging, page -> deposits.ledger(id, page))
                .answer();
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "更正工资保证金或调整应缴存金额 · Correct who deposits for what, or how much has to be held")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DepositCorrection correction) {
        return Changed.to(deposits.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/completion")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记完工并公示退还 · The work is done; that the deposit will be refunded is made public")
    public Response complete(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DepositDay day) {
        return Changed.to(deposits.complete(id, ifMatch, day));
    }

    @POST
    @Path("/{id}/refund")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "退还工资保证金 · Refund what is left, where nobody is owed wages")
    public Response refund(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DepositDay day) {
        return Changed.to(deposits.refund(id, ifMatch, day));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销没有缴存的工资保证金 · Annul a deposit in which no payment stands")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(deposits.annul(id, ifMatch, annulment));
    }
}
