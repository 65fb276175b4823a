package org.ganlao.laborrights.relation.tripartite;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.tripartite.domain.Attendance;

/** How many of each side attended, as requests state it and answers show it. */
@Schema(name = "TripartiteAttendance")
record StatedAttendance(
        @Schema(description = "政府方到会人数", examples = "3") @NotNull @PositiveOrZero @Max(1000)
        Integer government,

        @Schema(description = "工会方到会人数", examples = "3") @NotNull @PositiveOrZero @Max(1000)
        Integer union,

        @Schema(description = "企业方到会人数", examples = "2") @NotNull @PositiveOrZero @Max(1000)
        Integer employers) {

    Attendance attendance() {
        return new Attendance(government, union, employers);
    }

    static StatedAttendance from(Attendance attendance) {
        return new StatedAttendance(attendance.government(), attendance.union(), attendance.employers());
    }
}
