package org.ganlao.laborrights.settlement.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/dispute-workers")
@Tag(name = "劳动争议仲裁 · Arbitration of disputes")
public class DisputeWorkerResource {

    private final ShowDisputes show;

    DisputeWorkerResource(ShowDisputes show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询案件劳动者 · Find workers who are parties")
    public Page<DisputeWorkerView> find(@Valid @BeanParam DisputeWorkerFilter filter, @BeanParam Paging paging) {
        return show.workers(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出案件劳动者 · Export workers, all that the list would show")
    public Response export(@Valid @BeanParam DisputeWorkerFilter filter, @BeanParam Paging paging) {
        return Rows.of(DisputeWorkerView.class, paging, page -> show.workers(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看案件劳动者 · Read a worker who is a party, with the claims")
    public DisputeWorkerView read(UUID id) {
        return show.worker(id);
    }
}
