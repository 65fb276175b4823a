package org.ganlao.skills.cadre;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member of staff lacks for a year. */
record OverdueStaffView(
        @Schema(description = "干部的标识 · Id of the member of staff")
        UUID member,

        String name,
        String region,
        String unit,
        int year,

        @Schema(description = "本年度学时 · Hours in the year") int hours,

        @Schema(description = "应修学时 · Hours required") int required,

        @Schema(description = "欠学时 · Hours short") int missing,

        @Schema(description = "学时是否逾期：年度已过 · Whether the hours are overdue: the year is over")
        boolean hoursOverdue,

        @Schema(description = "廉政报告已受理 · Whether the report on integrity was accepted")
        boolean reported,

        @Schema(description = "廉政报告期限 · Day until which the report is due")
        LocalDate reportDue,

        @Schema(description = "廉政报告是否逾期 · Whether the report is overdue")
        boolean reportOverdue) {}
