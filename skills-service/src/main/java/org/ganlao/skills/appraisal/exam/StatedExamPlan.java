package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.appraisal.exam.domain.ExamPlan;

/** What is examined when, as requests state it and answers show it. */
@Schema(examples = """
                {"heldOn": "2007-06-16", "place": "青云谱区实训中心一号厂房", "occupation": "6-04-02-05", "level": 5, "capacity": 60}""")
record StatedExamPlan(
        @NotNull LocalDate heldOn,

        @Schema(description = "考场 · Where") @NotBlank @Size(max = 200)
        String place,

        @Schema(description = "职业分类代码 · Code of the occupation") @NotBlank @Size(max = 40)
        String occupation,

        @Schema(description = "职业资格等级，5 至 1 · Qualification level, 5 primary to 1 senior technician")
        @NotNull
        @Min(1)
        @Max(5)
        Integer level,

        @Schema(description = "名额 · Places") @NotNull @Min(1) @Max(1000)
        Integer capacity) {

    ExamPlan plan() {
        return new ExamPlan(heldOn, place, occupation, level, capacity);
    }

    static StatedExamPlan from(ExamPlan plan) {
        return new StatedExamPlan(plan.heldOn(), plan.place(), plan.occupation(), plan.level(), plan.capacity());
    }
}
