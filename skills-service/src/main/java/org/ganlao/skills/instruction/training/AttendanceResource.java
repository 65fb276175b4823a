package org.ganlao.skills.instruction.training;

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

@Path("/v1/attendances")
@Tag(name = "学员 · Trainees")
public class AttendanceResource {

    private final KeepAttendance attendances;

    AttendanceResource(KeepAttendance attendances) {
        this.attendances = attendances;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记考勤 · Note the hours that a trainee attended on a day")
    public Response note(@Valid @NotNull AttendanceRequest request, @Context UriInfo uri) {
        AttendanceView view = attendances.note(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询考勤 · Find attendances")
    public Page<AttendanceView> find(@Valid @BeanParam AttendanceFilter filter, @BeanParam Paging paging) {
        return attendances.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出考勤 · Export attendances, all that the list would show")
    public Response export(@Valid @BeanParam AttendanceFilter filter, @BeanParam Paging paging) {
        return Rows.of(AttendanceView.class, paging, page -> attendances.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看考勤 · Read an attendance")
    public AttendanceView read(UUID id) {
        return attendances.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤销考勤 · Strike an attendance out, while the trainee is in the course")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(attendances.annul(id, ifMatch, annulment));
    }
}
