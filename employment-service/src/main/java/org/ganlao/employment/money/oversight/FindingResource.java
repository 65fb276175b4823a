package org.ganlao.employment.money.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/inspection-findings")
@Tag(name = "监督检查 · Oversight")
public class FindingResource {

    private final KeepFindings findings;

    FindingResource(KeepFindings findings) {
        this.findings = findings;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "登记检查问题 · Record what an inspection found in a region")
    public Response record(@Valid @NotNull FindingRequest request, @Context UriInfo uri) {
        FindingView view = findings.record(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询检查问题；overdueOn 为超期清单 · Find findings; overdueOn lists those that are late on a day")
    public Page<FindingView> find(
            @QueryParam("inspection") UUID inspection,
            @QueryParam("region") String region,
            @QueryParam("overdueOn") LocalDate overdueOn,
            @BeanParam Paging paging) {
        return findings.page(inspection, region, overdueOn, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary =
                    "导出检查问题；overdueOn 为超期清单 · Export findings; overdueOn leaves those that are late on a day, all that the list would show")
    public Response export(
            @QueryParam("inspection") UUID inspection,
            @QueryParam("region") String region,
            @QueryParam("overdueOn") LocalDate overdueOn,
            @BeanParam Paging paging) {
        return Rows.of(FindingView.class, paging, page -> findings.page(inspection, region, overdueOn, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看检查问题 · Read a finding")
    public FindingView read(UUID id) {
        return findings.one(id);
    }

    @POST
    @Path("/{id}/rectification")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记整改 · Say that a finding was put right, and how")
    public Response rectify(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDecisionOutcome stated) {
        return Changed.to(findings.rectify(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "撤销检查问题 · Annul a finding that was none")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(findings.annul(id, ifMatch, annulment));
    }
}
