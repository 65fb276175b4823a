package org.ganlao.laborrights.enforcement.credit;

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

@Path("/v1/violator-publications")
@Tag(name = "重大违法行为公布 · Public list of violators")
public class ViolatorPublicationResource {

    private final PublishViolators publications;

    ViolatorPublicationResource(PublishViolators publications) {
        this.publications = publications;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "提请公布 · Propose to publish a violator")
    public Response propose(@Valid @NotNull ViolatorPublicationRequest request, @Context UriInfo uri) {
        ViolatorPublicationView view = publications.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询公布事项 · Find publications")
    public Page<ViolatorPublicationView> find(
            @Valid @BeanParam ViolatorPublicationFilter filter, @BeanParam Paging paging) {
        return publications.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出公布事项 · Export publications, all that the list would show")
    public Response export(@Valid @BeanParam ViolatorPublicationFilter filter, @BeanParam Paging paging) {
        return Rows.of(ViolatorPublicationView.class, paging, page -> publications.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看公布事项 · Read one of the publications")
    public ViolatorPublicationView read(UUID id) {
        return publications.one(id);
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准公布 · Another person publishes it")
    public Response publish(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ViolatorPublicationDay day) {
        return Changed.to(publications.publish(id, ifMatch, day));
    }

    @POST
    @Path("/{id}/removal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤下 · Remove what is put right, or whose time is over")
    public Response remove(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ViolatorPublicationDay day) {
        return Changed.to(publications.remove(id, ifMatch, day));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销公布 · Strike a publication out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(publications.annul(id, ifMatch, annulment));
    }
}
