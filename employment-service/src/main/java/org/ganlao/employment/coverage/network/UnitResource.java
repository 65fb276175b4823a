package org.ganlao.employment.coverage.network;

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

@Path("/v1/service-units")
@Tag(name = "劳动保障服务网络 · Service network")
public class UnitResource {

    private final KeepUnits units;

    UnitResource(KeepUnits units) {
        this.units = units;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记街道、乡镇、社区、园区及中心 · Register a unit of the service network")
    public Response register(@Valid @NotNull UnitRequest request, @Context UriInfo uri) {
        UnitView view = units.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询服务网络，含未建平台的单位 · Find units, those without a platform too")
    public Page<UnitView> find(@Valid @BeanParam UnitFilter filter, @BeanParam Paging paging) {
        return units.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出服务网络 · Export units, all that the list would show")
    public Response export(@Valid @BeanParam UnitFilter filter, @BeanParam Paging paging) {
        return Rows.of(UnitView.class, paging, page -> units.page(filter, page)).answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看单位及其服务平台 · Read a unit with its platforms")
    public UnitView read(UUID id) {
        return units.one(id);
    }

    @POST
    @Path("/{id}/platforms")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "建立服务平台 · Open a service platform on a unit")
    public Response openPlatform(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedPlatform stated) {
        return Changed.to(units.openPlatform(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/platform-closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤销服务平台 · Close the platform of a unit")
    public Response closePlatform(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing closing) {
        return Changed.to(units.closePlatform(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正单位及其服务平台 · Correct a unit and its platforms")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull UnitCorrection correction) {
        return Changed.to(units.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤销单位建制 · Close a unit, and its platform with it")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing closing) {
        return Changed.to(units.close(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销登记 · Annul a unit that never existed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(units.annul(id, ifMatch, annulment));
    }
}
