package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/unemployment-alerts")
@Tag(name = "失业预警 · Early warning of unemployment")
public class UnemploymentAlertResource {

    private final WatchUnemployment watching;

    UnemploymentAlertResource(WatchUnemployment watching) {
        this.watching = watching;
    }

    @POST
    @Path("/checks")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "按月核对预警阈值 · Check a month against the thresholds; answers the alerts that stand")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = UnemploymentAlertView.class)))
    public Response check(@Valid @NotNull WarningCheckRequest request) {
        return Response.ok(watching.check(request)).build();
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查询失业预警 · Find alerts")
    public Page<UnemploymentAlertView> find(
            @Valid @BeanParam UnemploymentAlertFilter filter, @BeanParam Paging paging) {
        return watching.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查看失业预警 · Read an alert")
    public UnemploymentAlertView read(UUID id) {
        return watching.one(id);
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "签收预警并登记调控措施 · Acknowledge an alert and state what is done")
    public Response acknowledge(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedMeasures stated) {
        return Changed.to(watching.acknowledge(id, ifMatch, stated));
    }
}
