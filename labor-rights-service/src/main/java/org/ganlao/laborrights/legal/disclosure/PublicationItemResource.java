package org.ganlao.laborrights.legal.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.laborrights.legal.disclosure.domain.ItemState;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/publication-items")
@Tag(name = "政务公开与普法 · What departments make public")
public class PublicationItemResource {

    private final KeepCatalogue catalogue;

    PublicationItemResource(KeepCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "列入公开目录 · Put an item on the catalogue")
    public Response list(@Valid @NotNull PublicationItemRequest request, @Context UriInfo uri) {
        PublicationItemView view = catalogue.list(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询公开目录；overdueOn 为超期清单 · Find items; overdueOn lists those that are late on a day")
    public Page<PublicationItemView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("state") ItemState state,
            @QueryParam("overdueOn") LocalDate overdueOn,
            @BeanParam Paging paging) {
        return catalogue.page(region, state, overdueOn, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出公开目录 · Export items, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("state") ItemState state,
            @QueryParam("overdueOn") LocalDate overdueOn,
            @BeanParam Paging paging) {
        return Rows.of(PublicationItemView.class, paging, page -> catalogue.page(region, state, overdueOn, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看公开事项 · Read an item with when it was published")
    public PublicationItemView read(UUID id) {
        return catalogue.one(id);
    }

    @POST
    @Path("/{id}/publications")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记公开 · Record that it was published for the time that was due")
    public Response publish(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedItemPublication stated) {
        return Changed.to(catalogue.publish(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "停止公开 · End an item")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(catalogue.end(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销公开事项 · Annul an item that should never have been listed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(catalogue.annul(id, ifMatch, annulment));
    }
}
