package org.ganlao.socialinsurance.treasury.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.bank.domain.BankAccount;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

@Path("/v1/bank-reconciliations")
@Tag(name = "银行对账 · Reconciliation with the banks")
public class ReconciliationResource {

    private final ReconcileAccounts accounts;

    ReconciliationResource(ReconcileAccounts accounts) {
        this.accounts = accounts;
    }

    @POST
    @Idempotent
    @RolesAllowed({"cashier", "reviewer"})
    @Operation(summary = "自动对账 · Match an account's lines with its entries by the rules, and show what is left open")
    public Response reconcile(@Valid @NotNull ReconciliationRequest request) {
        return Response.ok(accounts.reconcile(request)).build();
    }

    @GET
    @Path("/{insurance}/{region}/{account}/open-items")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "未达账项 · What is open between an account's statements and the book")
    public OpenItemsView open(
            Insurance insurance, String region, FundAccount account, @QueryParam("until") LocalDate until) {
        return accounts.open(new BankAccount(insurance, region, account), until);
    }
}
