package org.ganlao.gateway.plan.oversight.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.time.BusinessClock;

/** What is watched today. */
@Path("/v1/alert-rules")
@Tag(name = "预警 · Alerts")
public class AlertRuleResource {

    private final AlertRules rules;
    private final BusinessClock today;

    AlertRuleResource(AlertRules rules, BusinessClock today) {
        this.rules = rules;
        this.today = today;
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "今日有效的预警规则 · Rules of alerts in force today")
    public List<AlertRule> list() {
        return rules.on(today.today());
    }
}
