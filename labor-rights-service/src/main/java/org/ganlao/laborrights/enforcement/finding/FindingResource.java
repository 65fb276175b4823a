package org.ganlao.laborrights.enforcement.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/findings")
@Tag(name = "比对线索 · Findings of cross-checks")
public class FindingResource {

    private final DecideFindings deciding;
    private final CountFindings counting;

    FindingResource(DecideFindings deciding, CountFindings counting) {
        this.deciding = deciding;
        this.counting = counting;
    }

    @GET
    @RolesAllowed({"inspector", "supervisor", "auditor"})
    @Operation(summary = "查询比对线索 · Find findings")
    public Page<FindingView> find(@Valid @BeanParam FindingFilter filter, @BeanParam Paging paging) {
        return deciding.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"inspector", "supervisor", "auditor"})
    @Operation(summary = "导出比对线索 · Export findings, all that the list would show")
    public Response export(@Valid @BeanParam FindingFilter filter, @BeanParam Paging paging) {
        return Rows.of(FindingView.class, paging, page -> deciding.page(filter, page))
                .answer();
    }

    @GET
    @Path("/statistics")
    @RolesAllowed({"inspector", "supervisor", "auditor"})
    @Operation(summary = "线索统计 · How many findings stand in each region, by kind")
    public List<FindingFigures> statistics() {
        return counting.byRegionAndKind();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"inspector", "supervisor", "auditor"})
    @Operation(summary = "查看比对线索 · Read a finding with the facts on which it rests")
    public FindingView read(UUID id) {
        return deciding.one(id);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({"inspector", "supervisor", "auditor"})
    @Operation(summary = "线索经过 · What became of a finding, version by version")
    public List<FindingSteps.Step> history(UUID id) {
        return deciding.history(id);
    }

    @POST
    @Path("/{id}/assignment")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "交办线索 · Assign a finding to a case of the inspectorate")
    public Response assign(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAssignment stated) {
        return Changed.to(deciding.assign(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/dismissal")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "提出排除线索 · Propose to dismiss a finding")
    public Response propose(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDismissal stated) {
        return Changed.to(deciding.propose(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/dismissal-decision")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "决定是否排除线索 · Another person dismisses the finding, or keeps it")
    public Response decide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DismissalDecision decision) {
        return Changed.to(deciding.decide(id, ifMatch, decision));
    }

    @POST
    @Path("/{id}/reinstatement")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "提出恢复线索 · Propose to take the dismissal of a finding back")
    public Response proposeReinstatement(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedReinstatement stated) {
        return Changed.to(deciding.proposeReinstatement(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/reinstatement-decision")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "决定是否恢复线索 · Another person takes the dismissal back, or leaves it")
    public Response decideReinstatement(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReinstatementDecision decision) {
        return Changed.to(deciding.decide(id, ifMatch, decision));
    }
}
