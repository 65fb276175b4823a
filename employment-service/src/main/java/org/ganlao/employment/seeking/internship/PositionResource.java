package org.ganlao.employment.seeking.internship;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/internship-positions")
@Tag(name = "见习岗位 · Internship positions")
public class PositionResource {

    private final KeepPositions positions;
    private final PreviewSubsidy subsidies;

    PositionResource(KeepPositions positions, PreviewSubsidy subsidies) {
        this.positions = positions;
        this.subsidies = subsidies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "开设见习岗位 · Open a position")
    public Response open(@Valid @NotNull PositionRequest request, @Context UriInfo uri) {
        PositionView view = positions.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询见习岗位 · Find positions")
    public Page<PositionView> find(@Valid @BeanParam PositionFilter filter, @BeanParam Paging paging) {
        return positions.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出见习岗位 · Export positions, all that the list would show")
    public Response export(@Valid @BeanParam PositionFilter filter, @BeanParam Paging paging) {
        return Rows.of(PositionView.class, paging, page -> positions.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看见习岗位 · Read a position")
    public PositionView read(UUID id) {
        return positions.one(id);
    }

    @GET
    @Path("/{id}/subsidy")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "试算见习补贴 · Preview what subsidy is due for the position's interns")
    public SubsidyView subsidy(
            UUID id,
            @Parameter(description = "截止日期，默认今日 · Months that had passed by this day; absent means today")
                    @QueryParam("until")
                    LocalDate until) {
        return subsidies.of(id, until);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正见习岗位 · Correct a position")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PositionCorrection correction) {
        return Changed.to(positions.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "关闭见习岗位 · Close a position to new interns")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing closing) {
        return Changed.to(positions.close(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销见习岗位 · Annul a position that was never opened")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(positions.annul(id, ifMatch, annulment));
    }
}
