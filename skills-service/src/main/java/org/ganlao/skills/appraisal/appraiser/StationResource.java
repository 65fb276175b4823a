package org.ganlao.skills.appraisal.appraiser;

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
import org.ganlao.skills.appraisal.appraiser.domain.LicenceStep;

@Path("/v1/appraisal-stations")
@Tag(name = "职业技能鉴定站 · Appraisal stations")
public class StationResource {

    private final LicenseStations stations;

    StationResource(LicenseStations stations) {
        this.stations = stations;
    }

    @POST
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "许可鉴定站 · License a station")
    public Response license(@Valid @NotNull StationRequest request, @Context UriInfo uri) {
        StationView licensed = stations.license(request);
        return Created.at(uri, licensed.id(), licensed);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询鉴定站 · Find stations")
    public Page<StationView> find(@Valid @BeanParam AppraiserFilter filter, @BeanParam Paging paging) {
        return stations.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出鉴定站 · Export stations, all that the list would show")
    public Response export(@Valid @BeanParam AppraiserFilter filter, @BeanParam Paging paging) {
        return Rows.of(StationView.class, paging, page -> stations.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看鉴定站 · Read a station")
    public StationView read(UUID id) {
        return stations.one(id);
    }

    @POST
    @Path("/{id}/renewal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "换发鉴定站许可 · Renew the licence of a station")
    public Response renew(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAppraisalLicence next) {
        return Changed.to(stations.renew(id, ifMatch, next));
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "暂停鉴定站许可 · Suspend the licence of a station")
    public Response suspend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LicenceChange change) {
        return Changed.to(stations.take(LicenceStep.SUSPEND, id, ifMatch, change));
    }

    @POST
    @Path("/{id}/reinstatement")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "恢复鉴定站许可 · Reinstate the licence of a station")
    public Response reinstate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LicenceChange change) {
        return Changed.to(stations.take(LicenceStep.REINSTATE, id, ifMatch, change));
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销鉴定站许可 · Revoke the licence of a station")
    public Response revoke(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LicenceChange change) {
        return Changed.to(stations.take(LicenceStep.REVOKE, id, ifMatch, change));
    }
}
