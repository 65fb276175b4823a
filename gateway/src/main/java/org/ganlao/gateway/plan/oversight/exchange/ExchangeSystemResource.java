package org.ganlao.gateway.plan.oversight.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.idempotency.Idempotent;

/** Programs that send facts of regions. */
@Path("/v1/exchange-systems")
@Tag(name = "数据交换 · Exchange")
public class ExchangeSystemResource {

    private final RegisterSystems registering;

    ExchangeSystemResource(RegisterSystems registering) {
        this.registering = registering;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "登记交换系统 · Register a program that will send facts of a region")
    @APIResponse(
            responseCode = "201",
            description = "已登记 · Registered",
            content = @Content(schema = @Schema(implementation = SystemView.class)))
    public Response register(@NotNull @Valid SystemRequest request, @Context UriInfo uri) {
        SystemView view = registering.register(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/ending")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "终止登记 · End the registration of a system")
    @APIResponse(
            responseCode = "200",
            description = "已终止 · Ended",
            content = @Content(schema = @Schema(implementation = SystemView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndRequest request) {
        return Changed.to(registering.end(id, ifMatch, request.reason()));
    }
}
