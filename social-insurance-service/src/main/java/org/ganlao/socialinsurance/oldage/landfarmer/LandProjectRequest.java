package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.Expropriation;

/** The land of a village group is taken. */
record LandProjectRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "土地所在县（市、区） · County of the land", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "项目名称 · Project that needs the land", examples = "城东大道二期") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "村民小组 · Village group", examples = "扬子洲镇联民村三组") @NotBlank @Size(max = 100)
        String villageGroup,

        @Schema(description = "征地批文 · Number of the approval", examples = "赣国土资函〔2006〕118号") @NotBlank @Size(max = 100)
        String document,

        @Schema(description = "征地日期", examples = "2006-11-20") @NotNull
        LocalDate expropriatedOn,

        @Schema(description = "征地面积，亩 · Area in mu", examples = "86.40")
        @NotNull
        @Digits(integer = 8, fraction = 2)
        @DecimalMin("0.01")
        BigDecimal areaMu,

        @Schema(description = "被征地人数 · Persons whom it takes the land from", examples = "52")
        @NotNull
        @Min(1)
        @Max(100_000)
        Integer persons) {

    Expropriation expropriation() {
        return new Expropriation(region, name, villageGroup, document, expropriatedOn, areaMu, persons);
    }
}
