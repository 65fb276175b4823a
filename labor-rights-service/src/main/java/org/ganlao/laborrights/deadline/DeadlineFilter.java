package org.ganlao.laborrights.deadline;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.deadline.domain.DeadlineState;

/** Which limits to list; what is not given does not narrow the list. */
public class DeadlineFilter {

    @QueryParam("region")
    @Pattern(regexp = "[0-9]{6,12}")
    @Parameter(description = "地区及其下级 · A region and what lies in it")
    String region;

    @QueryParam("kind")
    @Pattern(regexp = "[a-z-]{1,40}")
    @Parameter(description = "业务类型 · What kind of record it runs for")
    String kind;

    @QueryParam("record")
    UUID record;

    @QueryParam("timeLimit")
    @Pattern(regexp = "[a-z0-9-]{1,60}")
    @Parameter(description = "期限种类 · Which limit")
    String timeLimit;

    @QueryParam("state")
    DeadlineState state;

    @QueryParam("dueUntil")
    @Parameter(description = "到期日不晚于 · Ends on or before this day")
    LocalDate dueUntil;
}
