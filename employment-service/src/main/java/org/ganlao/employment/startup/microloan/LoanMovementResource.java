package org.ganlao.employment.startup.microloan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.idempotency.Idempotent;

/** What happens to a loan after its disbursement. */
@Path("/v1/microloans")
@Tag(name = "小额担保贷款 · Microloans")
public class LoanMovementResource {

    private final BookMovements movements;

    LoanMovementResource(BookMovements movements) {
        this.movements = movements;
    }

    @POST
    @Path("/{id}/repayments")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记还款 · Book what the borrower paid the bank")
    public Response repay(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedPayment stated) {
        return Changed.to(movements.repay(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/extension")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "展期 · Extend it once, without arrears")
    public Response extend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedExtension stated) {
        return Changed.to(movements.extend(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/compensation")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "代偿 · The fund pays the bank what is due, or all")
    public Response compensate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedCompensation stated) {
        return Changed.to(movements.compensate(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/recoveries")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "追偿 · Book what the borrower, or a guarantor, paid the fund")
    public Response recover(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedRecovery stated) {
        return Changed.to(movements.recover(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/write-off")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "核销 · Write the claim off, by another person")
    public Response writeOff(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(movements.writeOff(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/reversals")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "冲销 · Take back a movement that was booked by mistake")
    public Response reverse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedReversal stated) {
        return Changed.to(movements.reverse(id, ifMatch, stated));
    }
}
