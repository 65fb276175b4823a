package org.ganlao.gateway.plan.oversight.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.gateway.plan.oversight.alert.domain.AlertStage;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

/** What needs attention. */
@Path("/v1/alerts")
@Tag(name = "预警 · Alerts")
public class AlertResource {

    private final ReadAlerts alerts;
    private final AcknowledgeAlert acknowledge;

    AlertResource(ReadAlerts alerts, AcknowledgeAlert acknowledge) {
        this.alerts = alerts;
        this.acknowledge = acknowledge;
    }

    /** What the person means to do about it. */
    @Schema(description = "确认预警 · Takes an alert on")
    record Acknowledging(
            @NotBlank @Size(max = 500) @Schema(description = "处理意见 · What will be done", examples = "已要求各市本月底前补报")
            String note) {}

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(
            summary = "预警列表，新的在前 · Alerts, newest first",
            description = "只列本人管辖地区的。 · Only those of the caller's own regions.")
    public Page<AlertView> list(
            @QueryParam("stage") @Parameter(description = "阶段，可多个，默认全部 · Stages, all by default")
                    List<AlertStage> stages,
            @QueryParam("rule") String rule,
            @QueryParam("severity") AlertRule.Severity severity,
            @QueryParam("region")
                    @Parameter(description = "该地区及以下 · The region and all below, the caller's own by default")
                    String region,
            @QueryParam("within")
                    @Parameter(
                            description = "某预警的 subject：只列下级地区同一指标的预警"
                                    + " · Subject of an alert: those of regions below about the same figure")
                    String within,
            @QueryParam("folded")
                    @Parameter(
                            description =
                                    "下级地区同一指标的预警并入上级地区的预警，只列后者及另有预警的下级地区数；上级已确认而下级未确认的不并入"
                                            + " · Where the same figure is an alert in a region and in regions below it, the region's alone,"
                                            + " with the number of those regions; an acknowledged alert does not stand for an open one")
                    boolean folded,
            @BeanParam Paging paging) {
        return alerts.list(stages, rule, severity, region, within, folded, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "一条预警 · One alert")
    public AlertView get(@PathParam("id") UUID id) {
        return alerts.one(id);
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "确认预警 · Takes an alert on",
            description = "情形仍在时预警保留，直到情形消失。 · It stays for as long as its condition holds.")
    @APIResponse(
            responseCode = "200",
            description = "已确认 · Acknowledged",
            content = @Content(schema = @Schema(implementation = AlertView.class)))
    public Response acknowledge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Acknowledging request) {
        return Changed.to(acknowledge.acknowledge(id, ifMatch, request.note()));
    }
}
