package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Weights that somebody states. */
@Schema(description = "分解权重 · Weights by which targets are split", examples = WeightSetRequest.EXAMPLE)
record WeightSetRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "权重适用的地区 · Region inside which they are stated", examples = "360000")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "代码；同码的新权重取代旧的 · A later set of the same code takes the place of the one before")
        @NotNull
        @Size(max = 80)
        @Pattern(regexp = CODE)
        String code,

        @NotBlank @Size(max = 100) String labelZh,
        @NotBlank @Size(max = 100) String labelEn,

        @Schema(description = "数据来源 · Where the figures come from") @NotBlank @Size(max = 500)
        String source,

        @Schema(description = "是否核实 · False of working figures that wait for better ones")
        boolean confirmed,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull StatedWeight> weights) {

    static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    static final String EXAMPLE = """
            {"sourceRef": "QZ-1", "region": "360000", "code": "labour-force", "labelZh": "劳动力资源", "labelEn": "Labour force",
             "source": "2006年劳动力抽样调查", "confirmed": true, "weights": [{"region": "360102", "weight": 31.2}]}""";

    /** What one region weighs beside the others. */
    record StatedWeight(
            @NotBlank @Size(max = 12) @Schema(examples = "360102")
            String region,

            @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 6)
            BigDecimal weight) {}
}
