package org.ganlao.socialinsurance.treasury.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.PoolingLevel;
import org.ganlao.socialinsurance.treasury.fund.domain.PoolingStatement;

@Schema(examples = PoolingRequest.EXAMPLE)
record PoolingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "设区市 · A city", examples = "360300") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull Insurance insurance,

        @Schema(description = "统筹层次：市级或省级 · Municipal or provincial", examples = "municipal") @NotNull
        PoolingLevel level,

        @Schema(description = "自何日起 · First day of the level", examples = "2007-01-01") @NotNull
        LocalDate from,

        @Schema(description = "文号 · Document that decides it", examples = "萍府发〔2006〕31号") @NotBlank @Size(max = 100)
        String document,

        @Schema(
                description =
                        "原基金有结余时是否划转至新基金 · Whether money that lies in the old funds is moved to the new one; without it"
                                + " such a statement is refused")
        boolean moveBalance) {

    static final String EXAMPLE = """
            {"sourceRef": "TC-2007-0003", "region": "360300", "insurance": "unemployment", "level": "municipal",
             "from": "2007-01-01", "document": "萍府发〔2006〕31号", "moveBalance": true}""";

    PoolingStatement.Terms terms() {
        return new PoolingStatement.Terms(region, insurance, level, from, document);
    }
}
