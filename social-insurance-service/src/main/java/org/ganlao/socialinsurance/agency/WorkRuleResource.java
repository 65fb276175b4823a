package org.ganlao.socialinsurance.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.time.BusinessClock;

@Path("/v1/work-rule-findings")
@Tag(name = "五项工作制度 · The five work rules")
public class WorkRuleResource {

    private final CheckWorkRules rules;
    private final BusinessClock clock;

    WorkRuleResource(CheckWorkRules rules, BusinessClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "登记制度检查结果 · State whether a region keeps a rule")
    public Response find(@Valid @NotNull FindingRequest request, @Context UriInfo uri) {
        WorkRuleFindingView view = rules.find(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询制度检查结果 · List what was found")
    public Page<WorkRuleFindingView> list(@Valid @BeanParam FindingFilter filter, @BeanParam Paging paging) {
        return rules.page(filter, paging);
    }

    @GET
    @Path("/standing/{region}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "一地五项制度落实情况 · All five rules as they stand in a region, on a day, today where none is given")
    public List<RuleStanding> standing(String region, @QueryParam("on") LocalDate on) {
        return rules.standing(region, Optional.ofNullable(on).orElseGet(clock::today));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看制度检查结果 · Read a finding")
    public WorkRuleFindingView read(UUID id) {
        return rules.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销制度检查结果 · Annul a finding")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(rules.annul(id, ifMatch, annulment));
    }
}
