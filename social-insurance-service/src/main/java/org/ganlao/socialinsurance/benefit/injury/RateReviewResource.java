package org.ganlao.socialinsurance.benefit.injury;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/injury-rate-reviews")
@Tag(name = "工伤保险浮动费率 · Floating rates of work injury")
public class RateReviewResource {

    private final ReviewRates reviewing;

    RateReviewResource(ReviewRates reviewing) {
        this.reviewing = reviewing;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "核定年度浮动费率 · Review the rates of a region for a year")
    public Response review(@Valid @NotNull RateReviewRequest request, @Context UriInfo uri) {
        RateReviewView view = reviewing.review(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询浮动费率核定 · Find reviews")
    public Page<RateReviewView> find(
            @Valid @Size(max = 12) @QueryParam("region") String region, @BeanParam Paging paging) {
        return reviewing.page(region, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看浮动费率核定 · Read a review")
    public RateReviewView read(UUID id) {
        return reviewing.one(id);
    }

    @GET
    @Path("/employers/{employer}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看单位浮动费率 · How an employer's rate floats, the latest year first")
    public List<EmployerRateView> employer(@Valid @Size(max = 18) String employer) {
        return reviewing.of(employer);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "审批浮动费率，须由他人办理 · Approve a review; by another person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(reviewing.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销浮动费率核定 · Annul a review")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(reviewing.annul(id, ifMatch, annulment));
    }
}
