package org.ganlao.skills.instruction.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.ganlao.skills.instruction.course.domain.SiybModule;

/** A course as requests state it and answers show it. */
record StatedPlan(
        @NotNull CourseKind kind,

        @Schema(description = "SIYB 模块，仅创业培训 · SIYB module of an entrepreneurship course")
        SiybModule siybModule,

        @NotBlank @Size(max = 100) String title,

        @Schema(description = "职业分类代码 · Code of the occupation", examples = "6-05-02-01") @Size(min = 1, max = 40)
        String occupation,

        @Schema(description = "职业资格等级，5 至 1 · Qualification level, 5 primary to 1 senior technician") @Min(1) @Max(5)
        Integer level,

        @Schema(description = "标准学时 · Lesson hours that a trainee must attend") @NotNull @Min(1) @Max(5000)
        Integer standardHours,

        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,

        @Schema(description = "名额 · Places") @NotNull @Min(1) @Max(1000)
        Integer capacity) {

    CoursePlan plan() {
        return new CoursePlan(kind, siybModule, title, occupation, level, standardHours, startsOn, endsOn, capacity);
    }

    static StatedPlan from(CoursePlan plan) {
        return new StatedPlan(
                plan.kind(),
                plan.siybModule(),
                plan.title(),
                plan.occupation(),
                plan.level(),
                plan.standardHours(),
                plan.startsOn(),
                plan.endsOn(),
                plan.capacity());
    }
}
