package org.ganlao.laborrights.wage.guideline;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.laborrights.wage.guideline.domain.PublicationKind;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/wage-publications")
@Tag(name = "工资指导线和指导价位 · Wage guidelines and guide prices")
public class PublicationResource {

    private final PublishWages wages;

    PublicationResource(PublishWages wages) {
        this.wages = wages;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "起草工资指导线或指导价位 · Draft a guideline or guide prices")
    public Response draft(@Valid @NotNull PublicationRequest request, @Context UriInfo uri) {
        PublicationView view = wages.draft(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询发布稿和历次版本 · Find drafts and editions")
    public Page<PublicationView> find(@Valid @BeanParam PublicationFilter filter, @BeanParam Paging paging) {
        return wages.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出发布稿和历次版本 · Export drafts and editions, all that the list would show")
    public Response export(@Valid @BeanParam PublicationFilter filter, @BeanParam Paging paging) {
        return Rows.of(PublicationView.class, paging, page -> wages.page(filter, page))
                .answer();
    }

    @GET
    @Path("/in-force/{region}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor", "analyst"})
    @Operation(summary = "某地某日有效的发布 · What holds in a region on a day, else in the nearest region above it")
    public PublicationView inForce(
            String region,
            @NotNull @QueryParam("kind") PublicationKind kind,
            @QueryParam("on") LocalDate on,
            @QueryParam("occupation") @Size(max = 20) String occupation) {
        return wages.inForce(region, kind, on, occupation);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看一版 · Read an edition, in force or not")
    public PublicationView read(UUID id) {
        return wages.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正发布稿 · Correct a draft")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PublicationCorrection correction) {
        return Changed.to(wages.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "批准发布稿 · Approve a draft of another person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(wages.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "发布 · Publish; takes the place of the edition before")
    public Response publish(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PublicationDay day) {
        return Changed.to(wages.publish(id, ifMatch, day));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤回已发布的版本 · Withdraw what was published")
    public Response withdraw(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PublicationWithdrawal withdrawal) {
        return Changed.to(wages.withdraw(id, ifMatch, withdrawal));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "作废发布稿 · Annul a draft that was never published")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(wages.annul(id, ifMatch, annulment));
    }
}
