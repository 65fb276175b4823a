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
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/incubator-tenancies")
@Tag(name = "创业孵化基地 · Incubators")
public class TenancyResource {

    private final KeepTenancies tenancies;

    TenancyResource(KeepTenancies tenancies) {
        this.tenancies = tenancies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记入驻 · A start-up moves into an incubator, if there is a place")
    public Response moveIn(@Valid @NotNull TenancyRequest request, @Context UriInfo uri) {
        TenancyView view = tenancies.moveIn(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询入驻记录 · Find tenancies")
    public Page<TenancyView> find(@Valid @BeanParam TenancyFilter filter, @BeanParam Paging paging) {
        return tenancies.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出入驻记录 · Export tenancies, all that the list would show")
    public Response export(@Valid @BeanParam TenancyFilter filter, @BeanParam Paging paging) {
        return Rows.of(TenancyView.class, paging, page -> tenancies.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看入驻记录 · Read a tenancy")
    public TenancyView read(UUID id) {
        return tenancies.one(id);
    }

    @POST
    @Path("/{id}/move-out")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记迁出 · The start-up moves out")
    public Response moveOut(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedMove stated) {
        return Changed.to(tenancies.moveOut(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正入驻日期 · Correct the days of a tenancy")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull TenancyCorrection correction) {
        return Changed.to(tenancies.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销入驻记录 · Annul a tenancy that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(tenancies.annul(id, ifMatch, annulment));
    }
}
