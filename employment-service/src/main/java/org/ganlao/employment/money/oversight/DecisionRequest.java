package org.ganlao.employment.money.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.money.oversight.domain.LeadingDecision;
import org.ganlao.platform.personal.Masking;

record DecisionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "就业工作领导小组所属地区 · Region of the leading group", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(examples = "2007-03-12") @NotNull LocalDate decidedOn,

        @Schema(description = "会议", examples = "2007年第一次全体会议") @NotBlank @Size(max = 200)
        String meeting,

        @Schema(description = "议定事项", examples = "六月底前拨付上半年补贴资金") @NotBlank @Size(max = 1000)
        String decision,

        @Schema(description = "责任单位 · Unit that is to do it", examples = "区财政局") @NotBlank @Size(max = 100)
        String responsible,

        @Schema(description = "完成期限", examples = "2007-06-20") @NotNull
        LocalDate dueOn) {

    DecisionRequest {
        decision = decision == null ? null : Masking.maskWithin(decision);
    }

    LeadingDecision.Decided decided() {
        return new LeadingDecision.Decided(region, decidedOn, meeting, decision, responsible, dueOn);
    }
}
