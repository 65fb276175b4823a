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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

@Path("/v1/internship-bases")
@Tag(name = "见习基地 · Internship bases")
public class HostResource {

    private final KeepHosts hosts;

    HostResource(KeepHosts hosts) {
        this.hosts = hosts;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记见习基地 · Register an internship base")
    public Response register(@Valid @NotNull HostRequest request, @Context UriInfo uri) {
        HostView view = hosts.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询见习基地 · Find internship bases")
    public Page<HostView> find(@Valid @BeanParam HostFilter filter, @BeanParam Paging paging) {
        return hosts.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出见习基地 · Export internship bases, all that the list would show")
    public Response export(@Valid @BeanParam HostFilter filter, @BeanParam Paging paging) {
        return Rows.of(HostView.class, paging, page -> hosts.page(filter, page)).answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看见习基地 · Read an internship base")
    public HostView read(UUID id) {
        return hosts.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正见习基地 · Correct an internship base")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull HostCorrection correction) {
        return Changed.to(hosts.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤销见习基地建制 · Close an internship base")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing closing) {
        return Changed.to(hosts.close(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销登记 · Annul an internship base that never was one")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(hosts.annul(id, ifMatch, annulment));
    }
}
