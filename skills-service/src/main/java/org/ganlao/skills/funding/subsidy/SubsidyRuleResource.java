package org.ganlao.skills.funding.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.skills.funding.subsidy.domain.ReleaseRule;

@Path("/v1")
@Tag(name = "培训补贴 · Training subsidies")
public class SubsidyRuleResource {

    private final ReleaseRules rules;

    SubsidyRuleResource(ReleaseRules rules) {
        this.rules = rules;
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
}
