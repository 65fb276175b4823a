package org.ganlao.socialinsurance.collection.reminder;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderSubject;

/** Which reminders to list; what is not given does not narrow the list. */
class ReminderFilter {

    @QueryParam("run")
    UUID run;

    @QueryParam("subject")
    ReminderSubject subject;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("nth")
    @Parameter(description = "第几次催缴 · The first or the second reminder")
    Integer nth;

    @QueryParam("unheeded")
    @Parameter(
            description =
                    "只列期限已过而仍未缴、且尚未责令缴纳的 · Only those whose time has passed while something is open that no order asks for")
    boolean unheeded;
}
