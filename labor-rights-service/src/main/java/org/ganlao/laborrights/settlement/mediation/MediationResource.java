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

@Path("/v1/mediations")
@Tag(name = "劳动争议调解 · Mediation of disputes")
public class MediationResource {

    private final MediateDisputes mediations;

    MediationResource(MediateDisputes mediations) {
        this.mediations = mediations;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请调解 · A worker or an employer applies for mediation")
    public Response apply(@Valid @NotNull MediationRequest request, @Context UriInfo uri) {
        MediationView view = mediations.apply(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询调解 · Find mediations")
    public Page<MediationView> find(@Valid @BeanParam MediationFilter filter, @BeanParam Paging paging) {
        return mediations.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出调解 · Export mediations, all that the list would show")
    public Response export(@Valid @BeanParam MediationFilter filter, @BeanParam Paging paging) {
        return Rows.of(MediationView.class, paging, page -> mediations.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看调解 · Read a mediation")
    public MediationView read(UUID id) {
        return mediations.one(id);
    }

    @POST
    @Path("/{id}/agreement")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "达成调解协议 · Both sides agree in writing")
    public Response agree(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull MediationAgreement agreement) {
        return Changed.to(mediations.agree(id, ifMatch, agreement));
    }

    @POST
    @Path("/{id}/performance")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "调解协议履行完毕 · The agreement is performed")
    public Response perform(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull MediationDay performance) {
        return Changed.to(mediations.perform(id, ifMatch, performance));
    }

    @POST
    @Path("/{id}/failure")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "调解不成 · The mediation came to nothing; arbitration may be applied for")
    public Response fail(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull MediationFailure failure) {
        return Changed.to(mediations.fail(id, ifMatch, failure));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销误登的调解 · Annul a mediation that nobody applied for")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(mediations.annul(id, ifMatch, annulment));
    }
}
