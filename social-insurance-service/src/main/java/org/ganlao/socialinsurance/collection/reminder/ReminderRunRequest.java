package org.ganlao.socialinsurance.collection.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderSubject;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderWay;

/** A round of reminders in a county, a city or the province. */
@Schema(examples = ReminderRunRequest.EXAMPLE)
record ReminderRunRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "催缴欠费或催报工资 · Overdue contributions, or wages that were not stated") @NotNull
        ReminderSubject subject,

        @Schema(description = "地区，含其下级 · Region with all below it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(
                description = "截至该月的逾期欠费；催报工资时为该月所属年度 · Contributions up to this month, or the wages of its year",
                examples = "2007-05")
        @NotNull
        YearMonth month,

        @Schema(description = "催缴方式 · How payers are told") @NotNull
        ReminderWay way) {

    static final String EXAMPLE = """
            {"sourceRef": "CJ-2007-06", "subject": "contributions", "region": "360102", "month": "2007-05", "way": "letter"}""";
}
