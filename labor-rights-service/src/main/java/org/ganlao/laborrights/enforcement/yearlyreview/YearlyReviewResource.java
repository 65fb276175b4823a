package org.ganlao.laborrights.enforcement.yearlyreview;

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
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/yearly-reviews")
@Tag(name = "年度书面审查 · Yearly reviews of employers")
public class YearlyReviewResource {

    private final ReviewYears reviewing;

    YearlyReviewResource(ReviewYears reviewing) {
        this.reviewing = reviewing;
    }

    @POST
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "通知报送 · Call an employer to hand in what it states of a year")
    public Response call(@Valid @NotNull YearlyReviewRequest request, @Context UriInfo uri) {
        YearlyReviewView view = reviewing.call(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询年度审查；awaitedOn 为逾期未报送 · Find reviews; awaitedOn lists those not handed in in time")
    public Page<YearlyReviewView> find(@Valid @BeanParam YearlyReviewFilter filter, @BeanParam Paging paging) {
        return reviewing.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出年度审查 · Export reviews, all that the list would show")
    public Response export(@Valid @BeanParam YearlyReviewFilter filter, @BeanParam Paging paging) {
        return Rows.of(YearlyReviewView.class, paging, page -> reviewing.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看年度审查 · Read the review of an employer's year")
    public YearlyReviewView read(UUID id) {
        return reviewing.one(id);
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "登记报送材料 · Take down what the employer handed in")
    public Response submit(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedYear stated) {
        return Changed.to(reviewing.submit(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/examination")
    @Idempotent
    @RolesAllowed({"inspector", "reviewer", "supervisor"})
    @Operation(summary = "审查 · Another person examines what was handed in")
    public Response examine(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull YearlyExamination examination) {
        return Changed.to(reviewing.examine(id, ifMatch, examination));
    }

    @POST
    @Path("/{id}/default")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "逾期未报送 · The employer handed in nothing in time and fails")
    public Response giveUp(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(reviewing.giveUp(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/case")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "立案 · Open a case of the inspectorate for who failed")
    public Response inspect(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(reviewing.inspect(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销年度审查 · Strike a review out that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(reviewing.annul(id, ifMatch, annulment));
    }
}
