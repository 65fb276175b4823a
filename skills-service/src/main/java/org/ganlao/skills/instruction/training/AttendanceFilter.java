package org.ganlao.skills.instruction.training;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which attendances to list. */
class AttendanceFilter {

    @QueryParam("trainee")
    UUID trainee;

    @QueryParam("course")
    UUID course;

    @QueryParam("on")
    LocalDate on;
}
