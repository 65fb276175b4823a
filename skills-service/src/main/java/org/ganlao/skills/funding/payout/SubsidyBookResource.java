package org.ganlao.skills.funding.payout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.time.BusinessClock;

@Path("/v1/subsidy-books")
@Tag(name = "培训补贴 · Training subsidies")
public class SubsidyBookResource {

    private final KeepBudgets budgets;
    private final BusinessClock clock;

    SubsidyBookResource(KeepBudgets budgets, BusinessClock clock) {
        this.budgets = budgets;
        this.clock = clock;
    }

    @GET
    @Path("/{region}")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看补贴账 · Read the balances of a county's book: budget, paid, left")
    public List<LedgerBalance> book(@PathParam("region") String region, @QueryParam("year") Integer year) {
        return budgets.book(
                region, Objects.requireNonNullElse(year, clock.today().getYear()));
    }
}
