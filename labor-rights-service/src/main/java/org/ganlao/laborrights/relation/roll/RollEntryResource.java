package org.ganlao.laborrights.relation.roll;

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
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/roll-entries")
@Tag(name = "职工名册 · Rolls")
public class RollEntryResource {

    private final KeepRolls keeping;
    private final ShowRolls showing;

    RollEntryResource(KeepRolls keeping, ShowRolls showing) {
        this.keeping = keeping;
        this.showing = showing;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记名册 · Put a person on an employer's roll")
    public Response put(@Valid @NotNull RollEntryRequest request, @Context UriInfo uri) {
        RollEntryView view = keeping.put(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询名册 · Find entries of rolls")
    public Page<RollEntryView> find(@Valid @BeanParam RollEntryFilter filter, @BeanParam Paging paging) {
        return showing.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出名册 · Export entries of rolls, all that the list would show")
    public Response export(@Valid @BeanParam RollEntryFilter filter, @BeanParam Paging paging) {
        return Rows.of(RollEntryView.class, paging, page -> showing.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看名册 · Read an entry of a roll")
    public RollEntryView read(UUID id) {
        return showing.one(id);
    }

    @POST
    @Path("/{id}/departure")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "离开名册 · Take a person off the roll")
    public Response leave(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Departure departure) {
        return Changed.to(keeping.leave(id, ifMatch, departure));
    }

    @POST
    @Path("/{id}/departure/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤回离开记录 · Take a departure back: the person never left")
    public Response stay(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(keeping.stay(id, ifMatch, annulment));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正名册记录 · Correct what an entry states")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RollEntryCorrection correction) {
        return Changed.to(keeping.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销名册记录 · Annul an entry that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(keeping.annul(id, ifMatch, annulment));
    }
}
