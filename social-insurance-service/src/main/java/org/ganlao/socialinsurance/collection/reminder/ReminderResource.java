package org.ganlao.socialinsurance.collection.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/reminders")
@Tag(name = "催缴 · Reminders")
public class ReminderResource {

    private final ReadReminders reminders;

    ReminderResource(ReadReminders reminders) {
        this.reminders = reminders;
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(
            summary = "查询催缴 · Find reminders",
            description =
                    "nth=2 且 unheeded=true 的即待责令限期缴纳的名单。 · With nth=2 and unheeded=true it is the list of whom to order"
                            + " to pay.")
    public Page<ReminderView> find(@Valid @BeanParam ReminderFilter filter, @BeanParam Paging paging) {
        return reminders.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出催缴 · Export reminders, all that the list would show")
    public Response export(@Valid @BeanParam ReminderFilter filter, @BeanParam Paging paging) {
        return Rows.of(ReminderView.class, paging, page -> reminders.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看催缴 · Read a reminder with what is still open of it")
    public ReminderView read(UUID id) {
        return reminders.one(id);
    }

    @GET
    @Path("/{id}/months")
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看催缴月份 · Read the months that a payer was reminded of")
    public List<ReadReminders.RemindedMonth> months(UUID id) {
        return reminders.months(id);
    }
}
