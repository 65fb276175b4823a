package org.ganlao.employment.seeking.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.placement.domain.Job;
import org.ganlao.employment.seeking.placement.domain.PlacementKind;
import org.ganlao.platform.personal.EmployerToken;

/** A job as requests state it and answers show it. */
record StatedJob(
        @NotNull PlacementKind kind,

        @Schema(description = "是否城镇就业 · Whether the job is an urban one") @NotNull
        Boolean urban,

        @Schema(description = "就业地区 · Region of the workplace", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "常住地区 · Region of residence", examples = "360103")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String residenceRegion,

        EmployerToken employer,

        @Schema(description = "职业分类代码 · Code of the occupation", examples = "4-01-02-01") @Size(min = 1, max = 40)
        String occupation,

        @Schema(
                description = "工作地点所在工业园区，不在园区时不填 · Industrial park in which the workplace lies, absent elsewhere",
                examples = "南昌高新技术产业开发区")
        @Pattern(regexp = StatedJob.NAME)
        @Size(max = 100)
        String park,

        @Schema(description = "上岗日期 · First day in the job") @NotNull
        LocalDate startedOn,

        @Schema(description = "最后在岗日期，在岗时不填 · Last day in the job, absent while it lasts")
        LocalDate endedOn) {

    /** Text without space around it: two who mean the same park write the same name. */
    static final String NAME = "\\S(.*\\S)?";

    Job job() {
        return new Job(
                kind,
                urban,
                region,
                residenceRegion,
                employer == null ? null : employer.value(),
                occupation,
                park,
                startedOn,
                endedOn);
    }

    static StatedJob from(Job job) {
        return new StatedJob(
                job.kind(),
                job.urban(),
                job.region(),
                job.residenceRegion(),
                job.employer() == null ? null : EmployerToken.of(job.employer()),
                job.occupation(),
                job.park(),
                job.startedOn(),
                job.endedOn());
    }
}
