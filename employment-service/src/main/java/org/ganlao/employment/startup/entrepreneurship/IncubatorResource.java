package org.ganlao.employment.startup.entrepreneurship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/incubators")
@Tag(name = "创业孵化基地 · Incubators")
public class IncubatorResource {

    private final KeepIncubators incubators;

    IncubatorResource(KeepIncubators incubators) {
        this.incubators = incubators;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记创业孵化基地 · Register an incubator with its places")
    public Response register(@Valid @NotNull IncubatorRequest request, @Context UriInfo uri) {
        IncubatorView view = incubators.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询创业孵化基地 · Find incubators")
    public Page<IncubatorView> find(@Valid @BeanParam IncubatorFilter filter, @BeanParam Paging paging) {
        return incubators.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出创业孵化基地 · Export incubators, all that the list would show")
    public Response export(@Valid @BeanParam IncubatorFilter filter, @BeanParam Paging paging) {
        return Rows.of(IncubatorView.class, paging, page -> incubators.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看创业孵化基地 · Read an incubator")
    public IncubatorView read(UUID id) {
        return incubators.one(id);
    }

    @GET
    @Path("/{id}/survival")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "入驻者存活率 · How many tenants of some months ago are still in business")
    public SurvivalView survival(
            UUID id, @QueryParam("on") LocalDate on, @QueryParam("months") @Min(1) @Max(120) Integer months) {
        return incubators.survival(id, on, months);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正创业孵化基地 · Correct an incubator")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull IncubatorCorrection correction) {
        return Changed.to(incubators.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤销孵化基地建制 · Close an incubator after its tenants have moved out")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing stated) {
        return Changed.to(incubators.close(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销登记 · Annul an incubator that never was one")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(incubators.annul(id, ifMatch, annulment));
    }
}
