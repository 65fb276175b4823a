package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Reconciliations of the totals with the services' own tables. */
@Path("/v1/reconciliations")
@Tag(name = "对账 · Reconciliation")
@RolesAllowed({"supervisor", "system"})
public class ReconciliationResource {

    private final StartReconciliation start;
    private final ReconciliationRepository repository;
    private final RegionScope scope;
    private final RegionTree tree;
    private final BusinessClock today;

    ReconciliationResource(
            StartReconciliation start,
            ReconciliationRepository repository,
            RegionScope scope,
            RegionTree tree,
            BusinessClock today) {
        this.start = start;
        this.repository = repository;
        this.scope = scope;
        this.tree = tree;
        this.today = today;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "发起对账 · Starts a reconciliation",
            description =
                    "服务按其业务表统计，网关读到同一序号后逐单元比对；有差异时列出一方有而另一方没有的事实。每日另自动对账一次。"
                            + " · The service counts its tables; the gateway compares cell by cell once it has read as far, and names"
                            + " the facts that only one of them has. Each domain is reconciled once a day without anybody asking.")
    @APIResponse(
            responseCode = "202",
            description = "已开始 · Begun",
            content = @Content(schema = @Schema(implementation = ReconciliationView[].class)))
    public Response start(@NotNull @Valid ReconciliationRequest request) {
        return Response.accepted(start.start(request)).build();
    }

    @GET
    @Operation(summary = "对账列表，新的在前 · Reconciliations, newest first")
    public Page<ReconciliationView> list(@BeanParam Paging paging) {
        return repository.newest(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "一次对账及其差异 · One reconciliation with its differences",
            description = "差异限本辖区；事实仅在所比对的地区全在本辖区内时列出。 · Differences inside the caller's own region; facts only where"
                    + " all that was compared lies inside it.")
    public ReconciliationView get(@PathParam("id") UUID id) {
        return repository.find(id).map(this::inScope).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    private ReconciliationView inScope(ReconciliationView found) {
        String compared =
                found.region() == null ? tree.all(today.today()).get(0).code() : found.region();
        return scope.covers(compared)
                ? found
                : found.with(
                        found.differences().stream()
                                .filter(difference -> scope.covers(difference.region()))
                                .toList(),
                        null);
    }
}
