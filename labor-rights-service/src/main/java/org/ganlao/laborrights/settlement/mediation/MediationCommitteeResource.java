package org.ganlao.laborrights.settlement.mediation;

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

@Path("/v1/mediation-committees")
@Tag(name = "劳动争议调解 · Mediation of disputes")
public class MediationCommitteeResource {

    private final KeepCommittees committees;

    MediationCommitteeResource(KeepCommittees committees) {
        this.committees = committees;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记调解组织 · A committee is set up")
    public Response setUp(@Valid @NotNull MediationCommitteeRequest request, @Context UriInfo uri) {
        MediationCommitteeView view = committees.setUp(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询调解组织 · Find committees")
    public Page<MediationCommitteeView> find(
            @Valid @BeanParam MediationCommitteeFilter filter, @BeanParam Paging paging) {
        return committees.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出调解组织 · Export committees, all that the list would show")
    public Response export(@Valid @BeanParam MediationCommitteeFilter filter, @BeanParam Paging paging) {
        return Rows.of(MediationCommitteeView.class, paging, page -> committees.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看调解组织 · Read a committee")
    public MediationCommitteeView read(UUID id) {
        return committees.one(id);
    }

    @POST
    @Path("/{id}/dissolution")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤销调解组织 · A committee is dissolved")
    public Response dissolve(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull MediationDay dissolution) {
        return Changed.to(committees.dissolve(id, ifMatch, dissolution));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销误登的调解组织 · Annul a committee that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(committees.annul(id, ifMatch, annulment));
    }
}
