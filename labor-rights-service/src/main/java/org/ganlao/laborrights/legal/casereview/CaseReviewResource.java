package org.ganlao.laborrights.legal.casereview;

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
import org.ganlao.laborrights.legal.casereview.domain.CaseReviewState;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/case-reviews")
@Tag(name = "执法案卷评查 · Reviews of officers' cases")
public class CaseReviewResource {

    private final ReviewCases reviews;

    CaseReviewResource(ReviewCases reviews) {
        this.reviews = reviews;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "抽取案卷 · Draw a sample of what an officer decided")
    public Response draw(@Valid @NotNull CaseReviewRequest request, @Context UriInfo uri) {
        CaseReviewView view = reviews.draw(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"supervisor", "auditor"})
    @Operation(summary = "查询案卷评查 · Find reviews")
    public Page<CaseReviewView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("officer") @Size(max = 100) String officer,
            @QueryParam("state") CaseReviewState state,
            @BeanParam Paging paging) {
        return reviews.page(region, officer, state, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"supervisor", "auditor"})
    @Operation(summary = "导出案卷评查 · Export reviews, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("officer") @Size(max = 100) String officer,
            @QueryParam("state") CaseReviewState state,
            @BeanParam Paging paging) {
        return Rows.of(CaseReviewView.class, paging, page -> reviews.page(region, officer, state, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"supervisor", "auditor"})
    @Operation(summary = "查看案卷评查 · Read a review with its findings")
    public CaseReviewView read(UUID id) {
        return reviews.one(id);
    }

    @POST
    @Path("/{id}/examinations")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "评查一件案卷 · State what is wrong with a case that was drawn")
    public Response examine(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedExamination stated) {
        return Changed.to(reviews.examine(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/conclusion")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "评查结论 · Conclude when all cases are examined")
    public Response conclude(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(reviews.conclude(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销案卷评查 · Annul a review")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(reviews.annul(id, ifMatch, annulment));
    }
}
