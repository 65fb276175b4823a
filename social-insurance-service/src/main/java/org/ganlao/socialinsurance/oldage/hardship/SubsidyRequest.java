package org.ganlao.socialinsurance.oldage.hardship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.oldage.hardship.domain.UnitKind;

/** A living subsidy to propose. */
@Schema(examples = SubsidyRequest.EXAMPLE)
record SubsidyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "人员令牌 · Token of the person") @NotBlank @Size(max = 64)
        String person,

        @Schema(description = "原单位 · The unit that the person retired from", examples = "恒湖垦殖场")
        @NotBlank
        @Size(max = 100)
        String unit,

        @NotNull UnitKind unitKind,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "起始月份 · First month", examples = "2007-03") @NotNull
        YearMonth since) {

    static final String EXAMPLE = """
            {"sourceRef": "KN-2007-0008", "person": "p1_3q2-7wXo0vFJm1kZ5cYtAeQ9", "unit": "恒湖垦殖场",
             "unitKind": "reclamation-farm", "region": "360102", "since": "2007-03"}""";
}
