package org.ganlao.laborrights.settlement.greenchannel;

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

@Path("/v1/green-channels")
@Tag(name = "绿色通道 · Green channels")
public class GreenChannelResource {

    private final OpenGreenChannels channels;

    GreenChannelResource(OpenGreenChannels channels) {
        this.channels = channels;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "开通绿色通道 · Open a green channel for a case")
    public Response open(@Valid @NotNull GreenChannelRequest request, @Context UriInfo uri) {
        GreenChannelView view = channels.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询绿色通道 · Find green channels")
    public Page<GreenChannelView> find(@Valid @BeanParam GreenChannelFilter filter, @BeanParam Paging paging) {
        return channels.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出绿色通道 · Export green channels, all that the list would show")
    public Response export(@Valid @BeanParam GreenChannelFilter filter, @BeanParam Paging paging) {
        return Rows.of(GreenChannelView.class, paging, page -> channels.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看绿色通道 · Read a green channel")
    public GreenChannelView read(UUID id) {
        return channels.one(id);
    }

    @POST
    @Path("/{id}/legal-aid")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提供法律援助 · Legal aid is given")
    public Response aid(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LegalAid aid) {
        return Changed.to(channels.aid(id, ifMatch, aid));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销误开的绿色通道 · Annul a green channel that was opened by mistake")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(channels.annul(id, ifMatch, annulment));
    }
}
