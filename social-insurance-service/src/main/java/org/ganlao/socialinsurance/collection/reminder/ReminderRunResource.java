package org.ganlao.socialinsurance.collection.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/reminder-runs")
@Tag(name = "催缴 · Reminders")
public class ReminderRunResource {

    private final RemindPayers reminding;

    ReminderRunResource(RemindPayers reminding) {
        this.reminding = reminding;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(
            summary = "催缴 · Remind, in the background, all payers of a region of what is overdue",
            description = "同一月份至多催缴两次，第二次须在第一次的期限之后；已责令缴纳的不再催缴。 · Of a month nobody is reminded more than"
                    + " twice, nor before the time of the first reminder has passed, nor of what an order asks for.")
    public Response start(@Valid @NotNull ReminderRunRequest request, @Context UriInfo uri) {
        ReminderRunView view = reminding.start(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询催缴批次 · Find rounds of reminders")
    public Page<ReminderRunView> find(@QueryParam("region") String region, @BeanParam Paging paging) {
        return reminding.page(region, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看催缴批次 · Read a round of reminders with its progress")
    public ReminderRunView read(UUID id) {
        return reminding.one(id);
    }
}
