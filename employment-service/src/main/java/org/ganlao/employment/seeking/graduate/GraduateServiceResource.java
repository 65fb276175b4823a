package org.ganlao.employment.seeking.graduate;

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

@Path("/v1/graduate-services")
@Tag(name = "毕业生一条龙服务 · Services to graduates")
public class GraduateServiceResource {

    private final LogService log;

    GraduateServiceResource(LogService log) {
        this.log = log;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记毕业生享受的服务 · Log a service that a graduate got")
    public Response log(@Valid @NotNull GraduateRequest request, @Context UriInfo uri) {
        GraduateView view = log.log(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询服务，可按毕业生 · Find services, those of one graduate too")
    public Page<GraduateView> find(@Valid @BeanParam GraduateFilter filter, @BeanParam Paging paging) {
        return log.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出服务，可按毕业生 · Export services, those of one graduate too, all that the list would show")
    public Response export(@Valid @BeanParam GraduateFilter filter, @BeanParam Paging paging) {
        return Rows.of(GraduateView.class, paging, page -> log.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看服务 · Read a service")
    public GraduateView read(UUID id) {
        return log.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销登记 · Annul an entry that should never have been made")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(log.annul(id, ifMatch, annulment));
    }
}
