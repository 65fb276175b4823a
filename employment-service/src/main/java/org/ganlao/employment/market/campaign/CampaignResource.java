package org.ganlao.employment.market.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.employment.codedlist.CodedEntry;

@Path("/v1")
@Tag(name = "专项就业援助活动 · Campaigns")
public class CampaignResource {

    private final StateCampaign statements;
    private final ReadCampaigns reading;

    CampaignResource(StateCampaign statements, ReadCampaigns reading) {
        this.statements = statements;
        this.reading = reading;
    }

    @GET
    @Path("/campaigns")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "专项活动目录 · The campaigns of the plan")
    public List<CodedEntry> campaigns() {
        return statements.programmes();
    }

    @GET
    @Path("/campaign-results")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "专项活动成效，各县取最近一次填报后汇总 · Results: the last statement of each county, and their sums")
    public List<CampaignResult> results(@Valid @BeanParam CampaignFilter filter) {
        return reading.results(filter);
    }
}
