package org.ganlao.laborrights.legal.disclosure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityAudience;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityForm;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityOutline;
import org.ganlao.platform.personal.Masking;

/** What was told to whom, as requests state it and answers show it. */
@Schema(name = "PublicityOutline")
record StatedPublicity(
        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(examples = "2007-05-18") @NotNull LocalDate heldOn,
        @NotNull PublicityForm form,
        @NotNull PublicityAudience audience,

        @Schema(description = "主题", examples = "劳动合同法草案解读") @NotBlank @Size(max = 200)
        String topic,

        @Schema(description = "参加或受咨询人数 · Persons reached", examples = "260") @NotNull @PositiveOrZero @Max(100_000_000)
        Integer reached,

        @Schema(description = "发放资料份数 · Materials handed out", examples = "1200")
        @NotNull
        @PositiveOrZero
        @Max(100_000_000)
        Integer materials,

        @Schema(description = "效果 · What came of it", examples = "现场受理咨询六十件") @NotBlank @Size(max = 1000)
        String result) {

    StatedPublicity {
        result = result == null ? null : Masking.maskWithin(result);
    }

    PublicityOutline outline() {
        return new PublicityOutline(region, heldOn, form, audience, topic, reached, materials, result);
    }

    static StatedPublicity from(PublicityOutline outline) {
        return new StatedPublicity(
                outline.region(),
                outline.heldOn(),
                outline.form(),
                outline.audience(),
                outline.topic(),
                outline.reached(),
                outline.materials(),
                outline.result());
    }
}
