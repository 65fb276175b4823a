package org.ganlao.laborrights.relation.restructuring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/planned-workers")
@Tag(name = "职工安置方案 · Staff-placement plans")
public class PlannedWorkerResource {

    private final ReviewPlan review;
    private final ShowPlans show;

    PlannedWorkerResource(ReviewPlan review, ShowPlans show) {
        this.review = review;
        this.show = show;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询方案职工 · Find workers of plans")
    public Page<PlannedWorkerView> find(@Valid @BeanParam PlannedWorkerFilter filter, @BeanParam Paging paging) {
        return show.workers(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出方案职工 · Export workers of plans, all that the list would show")
    public Response export(@Valid @BeanParam PlannedWorkerFilter filter, @BeanParam Paging paging) {
        return Rows.of(PlannedWorkerView.class, paging, page -> show.workers(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看方案职工 · Read a worker of a plan")
    public PlannedWorkerView read(UUID id) {
        return show.worker(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(
            summary = "撤销列入方案的职工 · Annul a worker who should not be on the list",
            description =
                    "方案审核前撤销的，方案视为重新申报；审核通过后由审核人员撤销。"
                            + " · Before the acceptance that submits the plan anew; after it, a reviewer or supervisor does it.")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(review.annulWorker(id, ifMatch, annulment));
    }
}
