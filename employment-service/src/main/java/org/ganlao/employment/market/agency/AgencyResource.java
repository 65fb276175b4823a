package org.ganlao.employment.market.agency;

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

@Path("/v1/introduction-agencies")
@Tag(name = "职业介绍机构 · Agencies of job introduction")
public class AgencyResource {

    private final KeepAgencies agencies;

    AgencyResource(KeepAgencies agencies) {
        this.agencies = agencies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记职业介绍机构 · Register an agency")
    public Response register(@Valid @NotNull AgencyRequest request, @Context UriInfo uri) {
        AgencyView view = agencies.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询职业介绍机构 · Find agencies")
    public Page<AgencyView> find(@Valid @BeanParam AgencyFilter filter, @BeanParam Paging paging) {
        return agencies.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出职业介绍机构 · Export agencies, all that the list would show")
    public Response export(@Valid @BeanParam AgencyFilter filter, @BeanParam Paging paging) {
        return Rows.of(AgencyView.class, paging, page -> agencies.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看职业介绍机构 · Read an agency")
    public AgencyView read(UUID id) {
        return agencies.one(id);
    }

    @POST
    @Path("/{id}/licences")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记许可证或换证 · The agency got a licence")
    public Response license(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedLicence licence) {
        return Changed.to(agencies.license(id, ifMatch, licence));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正职业介绍机构 · Correct an agency")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull AgencyCorrection correction) {
        return Changed.to(agencies.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤销职业介绍机构建制 · Close an agency")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing closing) {
        return Changed.to(agencies.close(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销职业介绍机构登记 · Annul an agency that never existed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(agencies.annul(id, ifMatch, annulment));
    }
}
