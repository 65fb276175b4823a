package org.ganlao.employment.startup.entrepreneurship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.employment.aid.support.ClaimedSupport;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/startups")
@Tag(name = "创业服务 · Start-ups")
public class StartupResource {

    private final KeepStartups startups;
    private final ReadStartups reading;
    private final ClaimStartupSubsidy subsidies;

    StartupResource(KeepStartups startups, ReadStartups reading, ClaimStartupSubsidy subsidies) {
        this.startups = startups;
        this.reading = reading;
        this.subsidies = subsidies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "开始开业指导 · Begin to guide a person into business")
    public Response begin(@Valid @NotNull StartupRequest request, @Context UriInfo uri) {
        StartupView view = startups.begin(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询创业记录，含应跟踪服务与逾期的 · Find start-ups, those to be visited too")
    public Page<StartupView> find(@Valid @BeanParam StartupFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出创业记录 · Export start-ups, all that the list would show")
    public Response export(@Valid @BeanParam StartupFilter filter, @BeanParam Paging paging) {
        return Rows.of(StartupView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看创业记录 · Read a start-up with the jobs that it created")
    public StartupView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/guidance")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记开业指导 · Note more guidance before the opening")
    public Response guide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedGuidance stated) {
        return Changed.to(startups.guide(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/opening")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记开业 · The person opens")
    public Response open(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedOpening stated) {
        return Changed.to(startups.open(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/visits")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记跟踪服务 · Note a follow-up visit")
    public Response visit(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedVisit stated) {
        return Changed.to(startups.visit(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记停业或放弃 · The business closes, or the person gives up before the opening")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedEnd stated) {
        return Changed.to(startups.end(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正开业情况 · Correct the opening")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StartupCorrection correction) {
        return Changed.to(startups.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/subsidy-claims")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申领一次性创业补贴 · Claim the subsidy that is given once, after some months in business")
    public Response claim(UUID id, @Valid @NotNull StartupSubsidyRequest request) {
        return ClaimedSupport.created(subsidies.claim(id, request));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销创业记录 · Annul a start-up that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(startups.annul(id, ifMatch, annulment));
    }
}
