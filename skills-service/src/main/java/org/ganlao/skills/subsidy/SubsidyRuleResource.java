package org.ganlao.skills.subsidy;

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
import org.ganlao.skills.subsidy.domain.ReleaseRule;

@Path("/v1")
@Tag(name = "培训补贴 · Training subsidies")
public class SubsidyRuleResource {

    private final ReleaseRules rules;
    private final KeepBudgets budgets;
    private final BusinessClock clock;

    SubsidyRuleResource(ReleaseRules rules, KeepBudgets budgets, BusinessClock clock) {
        this.rules = rules;
        this.budgets = budgets;
        this.clock = clock;
    }

    @GET
    @Path("/subsidy-rules")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(
            summary =
                    "查看补贴发放规定 · Read when the subsidy of which kind of course is released; the first that applies holds")
    public List<ReleaseRule> rules() {
        return rules.all();
    }

    @GET
    @Path("/subsidy-books/{region}")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看补贴账 · Read the balances of a county's book: budget, paid, left")
    public List<LedgerBalance> book(@PathParam("region") String region, @QueryParam("year") Integer year) {
        return budgets.book(
                region, Objects.requireNonNullElse(year, clock.today().getYear()));
    }
}
