package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

/** What regions have to do for the plan's items. */
@Path("/v1/plans/{plan}/tasks")
@Tag(name = "督查 · Supervision")
public class TaskResource {

    private final SetTasks setting;
    private final ReadTasks tasks;

    TaskResource(SetTasks setting, ReadTasks tasks) {
        this.setting = setting;
        this.tasks = tasks;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "下达任务 · Set a task to regions",
            description = "由负责该事项的单位或督查单位下达；各地各有一份，分别报告。 · By the unit that answers for the item or the"
                    + " office that supervises; each region has its own and reports on it.")
    @APIResponse(
            responseCode = "201",
            description = "已下达 · Set",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response set(@PathParam("plan") String plan, @NotNull @Valid TaskRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(setting.set(plan, request))
                .build();
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(
            summary = "任务列表，期限近的在前 · Tasks by their day",
            description = "只列本人管辖地区的。 · Only those of the caller's own regions.")
    public Page<TaskView> find(@PathParam("plan") String plan, @BeanParam TaskFilter filter, @BeanParam Paging paging) {
        return tasks.page(plan, filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "一项任务及其报告、附件 · A task with its reports and files")
    public TaskView read(@PathParam("plan") String plan, @PathParam("id") UUID id) {
        return tasks.one(plan, id);
    }

    @POST
    @Path("/{id}/extension")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "延期 · Give more time")
    @APIResponse(
            responseCode = "200",
            description = "已延期 · Extended",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response extend(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExtensionRequest request) {
        return Changed.to(setting.extend(plan, id, ifMatch, request));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销任务 · Take a task back")
    @APIResponse(
            responseCode = "200",
            description = "已撤销 · Cancelled",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response cancel(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StatedReason request) {
        return Changed.to(setting.cancel(plan, id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "重开已办结的任务 · Begin anew what was accepted as done and was not")
    @APIResponse(
            responseCode = "200",
            description = "已重开 · Reopened",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response reopen(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StatedReason request) {
        return Changed.to(setting.reopen(plan, id, ifMatch, request.reason()));
    }
}
