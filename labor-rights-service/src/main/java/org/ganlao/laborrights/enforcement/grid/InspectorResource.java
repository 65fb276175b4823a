package org.ganlao.laborrights.enforcement.grid;

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

@Path("/v1/inspectors")
@Tag(name = "监察员 · Inspectors")
public class InspectorResource {

    private final KeepInspectors inspectors;

    InspectorResource(KeepInspectors inspectors) {
        this.inspectors = inspectors;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "登记监察员 · Register an inspector")
    public Response register(@Valid @NotNull InspectorRequest request, @Context UriInfo uri) {
        InspectorView view = inspectors.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询监察员 · Find inspectors")
    public Page<InspectorView> find(@Valid @BeanParam InspectorFilter filter, @BeanParam Paging paging) {
        return inspectors.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出监察员 · Export inspectors, all that the list would show")
    public Response export(@Valid @BeanParam InspectorFilter filter, @BeanParam Paging paging) {
        return Rows.of(InspectorView.class, paging, page -> inspectors.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看监察员 · Read one of the inspectors")
    public InspectorView read(UUID id) {
        return inspectors.one(id);
    }

    @POST
    @Path("/{id}/renewals")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "换发监察员证 · Renew a credential")
    public Response renew(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedValidity validity) {
        return Changed.to(inspectors.renew(id, ifMatch, validity));
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "收回监察员证 · Take a credential back")
    public Response revoke(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CredentialRevocation revocation) {
        return Changed.to(inspectors.revoke(id, ifMatch, revocation));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销监察员登记 · Strike an inspector out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(inspectors.annul(id, ifMatch, annulment));
    }
}
