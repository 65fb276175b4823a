package org.ganlao.laborrights.relation.expiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.job.Prefer;

@Path("/v1/expiry-alerts")
@Tag(name = "合同期满提醒 · Expiry alerts")
public class ExpiryAlertResource {

    private final RaiseExpiryAlerts raising;
    private final ShowExpiryAlerts showing;

    ExpiryAlertResource(RaiseExpiryAlerts raising, ShowExpiryAlerts showing) {
        this.raising = raising;
        this.showing = showing;
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询期满提醒 · Find alerts of terms that are about to expire")
    public Page<ExpiryAlertView> findExpiring(@Valid @BeanParam ExpiryAlertFilter filter, @BeanParam Paging paging) {
        return showing.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出期满提醒 · Export alerts, all that the list would show")
    public Response exportExpiring(@Valid @BeanParam ExpiryAlertFilter filter, @BeanParam Paging paging) {
        return Rows.of(ExpiryAlertView.class, paging, page -> showing.page(filter, page))
                .answer();
    }

    @POST
    @Path("/sweeps")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(
            summary = "清查即将期满的合同 · Look for terms that are about to expire",
            description = "每日自动执行；每份合同每一期限提前 60、30、7 日各提醒一次。 · Done daily by itself, too; each step once for a term.")
    @APIResponse(responseCode = "202", description = "已开始，进度见任务 · Begun; the job tells how far it is")
    public Response sweepExpiring(@Valid @NotNull ExpirySweepRequest request) {
        return Prefer.accepted(raising.start(request)).build();
    }
}
