package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found out, or seen elsewhere. */
@Schema(
        name = "OutreachRequest",
        description = "调研报告或交流活动 · A research report or an exchange visit",
        examples =
                "{\"sourceRef\": \"DY-2007-2\", \"region\": \"360100\", \"kind\": \"research\", \"title\": \"工业园区招工难调查\","
                        + " \"begins\": \"2007-02-26\", \"ends\": \"2007-03-16\", \"item\": 14, \"outcome\": \"走访企业62家，提出建议8条。\"}")
record OutreachRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Pattern(regexp = "[0-9]{6}") String region,

        @NotNull OutreachKind kind,
        @NotBlank @Size(max = 200) String title,

        @Schema(description = "对方单位，仅限交流活动 · The other side; of visits alone") @Size(min = 1, max = 200)
        String partner,

        @NotNull LocalDate begins,
        @NotNull LocalDate ends,

        @Schema(description = "人数 · How many took part") @Positive
        Integer persons,

        @Schema(description = "所涉工作事项 · Item of the plan that it is about") @Min(1) @Max(999)
        Integer item,

        @Schema(description = "成果 · What came of it") @NotBlank @Size(max = 4000)
        String outcome) {

    OutreachRequest {
        title = WordsRequest.masked(title);
        partner = WordsRequest.masked(partner);
        outcome = WordsRequest.masked(outcome);
    }
}
