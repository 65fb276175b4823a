package org.ganlao.socialinsurance.treasury.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.ledger.LedgerEntry;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

@Path("/v1/insurance-funds/{insurance}/{region}")
@Tag(name = "社会保险基金 · Social insurance funds")
public class FundBookResource {

    private final ReadBooks books;
    private final PlanBudgets budgets;

    FundBookResource(ReadBooks books, PlanBudgets budgets) {
        this.books = books;
        this.budgets = budgets;
    }

    @GET
    @Path("/ledger")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看基金账 · Read the entries of a fund's book, newest first")
    public Page<LedgerEntry> ledger(Insurance insurance, String region, @BeanParam Paging paging) {
        return books.entries(insurance, region, paging);
    }

    @GET
    @Path("/trial-balance")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "基金试算平衡表 · Read the balances of a fund's book at the end of a day")
    public List<LedgerBalance> trialBalance(Insurance insurance, String region, @QueryParam("at") LocalDate at) {
        return books.balances(insurance, region, at);
    }

    @GET
    @Path("/budget")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "基金预算执行情况 · Compare the budget of a year with what came in and went out so far")
    public BudgetExecutionView budget(Insurance insurance, String region, @QueryParam("year") Integer year) {
        return budgets.execution(insurance, region, year);
    }
}
