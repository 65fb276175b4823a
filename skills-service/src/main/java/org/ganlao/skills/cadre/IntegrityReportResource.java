package org.ganlao.skills.cadre;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/v1/integrity-reports")
@Tag(name = "干部队伍 · Own staff")
public class IntegrityReportResource {

    private final TakeReports reports;

    IntegrityReportResource(TakeReports reports) {
        this.reports = reports;
    }

    @POST
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "登记廉政报告 · Take the report on integrity that a member hands in for a year")
    public Response take(@Valid @NotNull IntegrityReportRequest request, @Context UriInfo uri) {
        IntegrityReportView made = reports.take(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询廉政报告 · Find yearly reports on integrity")
    public Page<IntegrityReportView> find(
            @QueryParam("member") UUID member,
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("year") Integer year,
            @BeanParam Paging paging) {
        return reports.page(member, region, year, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出廉政报告 · Export yearly reports on integrity, all that the list would show")
    public Response export(
            @QueryParam("member") UUID member,
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("year") Integer year,
            @BeanParam Paging paging) {
        return Rows.of(IntegrityReportView.class, paging, next -> reports.page(member, region, year, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看廉政报告 · Read one of the yearly reports on integrity")
    public IntegrityReportView read(UUID id) {
        return reports.one(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "受理廉政报告 · Accept a report that another person took")
    public Response accept(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(reports.accept(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销廉政报告 · Annul a report")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(reports.annul(id, ifMatch, annulment));
    }
}
