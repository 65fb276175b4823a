package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.Proposal;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** A project as requests state it and answers show it. */
@Schema(name = "StatedStartupProject")
record StatedProject(
        @Schema(description = "项目库所属地区 · Region whose bureau keeps it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(examples = "社区早餐连锁") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "行业代码（GB/T 4754） · Code of the industry", examples = "I67")
        @NotNull
        @Pattern(regexp = "[A-T][0-9]{0,4}")
        String trade,

        @Schema(description = "项目提供方 · Who brought it in") @NotBlank @Size(max = 200)
        String provider,

        @NotBlank @Size(max = 2000) String summary,

        @Schema(description = "启动资金 · What it takes to begin") @NotNull
        Money investment,

        @Schema(description = "可带动就业人数，含创业者 · Persons who may find work, the founder among them", examples = "4")
        @NotNull
        @Min(1)
        @Max(10_000)
        Integer jobs,

        @Schema(description = "提交日期 · Day of submission") @NotNull
        LocalDate submittedOn) {

    Proposal proposal() {
        return new Proposal(
                region,
                Masking.maskWithin(name),
                trade,
                Masking.maskWithin(provider),
                Masking.maskWithin(summary),
                investment,
                jobs,
                submittedOn);
    }

    static StatedProject from(Proposal proposal) {
        return new StatedProject(
                proposal.region(),
                proposal.name(),
                proposal.trade(),
                proposal.provider(),
                proposal.summary(),
                proposal.investment(),
                proposal.jobs(),
                proposal.submittedOn());
    }
}
