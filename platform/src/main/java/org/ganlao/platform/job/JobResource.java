package org.ganlao.platform.job;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.jboss.resteasy.reactive.RestPath;

/** Jobs of the caller and, for whoever sees their regions, of others. */
@Path("/v1/jobs")
@Authenticated
class JobResource {

    private final ListJobs list;
    private final JobAccess access;
    private final CancelJob cancel;

    JobResource(ListJobs list, JobAccess access, CancelJob cancel) {
        this.list = list;
        this.access = access;
        this.cancel = cancel;
    }

    @GET
    @Operation(summary = "任务列表，新的在前 · Jobs, newest first")
    public Page<JobView> list(
            @QueryParam("kind") String kind, @QueryParam("state") JobState state, @BeanParam Paging paging) {
        return list.page(access.filter(kind, state), paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "任务的状态与进度 · State and progress of a job")
    public JobView get(@RestPath UUID id) {
        return access.visible(id);
    }

    @POST
    @Idempotent
    @Path("/{id}/cancellation")
    @Operation(
            summary = "取消任务 · Cancels a job",
            description =
                    "当前步骤完成后停止，已完成的步骤保留。限发起人，或辖区覆盖其地区的 supervisor。 · It stops after the step in hand; what earlier steps did stays. For its starter, and for supervisors of the starter's regions.")
    public Response cancel(@RestPath UUID id) {
        return Response.accepted(cancel.cancel(id)).build();
    }
}
