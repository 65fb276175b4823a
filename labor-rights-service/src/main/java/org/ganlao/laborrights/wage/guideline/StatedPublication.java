package org.ganlao.laborrights.wage.guideline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.guideline.domain.GuideLines;
import org.ganlao.laborrights.wage.guideline.domain.OccupationPrice;
import org.ganlao.laborrights.wage.guideline.domain.PublicationContent;
import org.ganlao.platform.money.Money;

/** What a publication says, as requests state it and answers show it. */
@Schema(name = "WagePublicationContent")
record StatedPublication(
        @Schema(description = "发布文号 · Document", examples = "赣劳社资〔2007〕5号") @NotBlank @Size(max = 100)
        String document,

        @Schema(description = "工资指导线的三条线 · Lines of a guideline") @Valid
        Lines lines,

        @Schema(description = "各职业工资指导价位，元／月 · Guide prices, yuan per month") @NotNull @Size(max = 2000)
        List<@Valid @NotNull Price> prices) {

    /** In percent. */
    @Schema(name = "WageGuideLines")
    record Lines(
            @Schema(examples = "16.5") @NotNull @Digits(integer = 3, fraction = 2)
            BigDecimal upper,

            @Schema(examples = "12") @NotNull @Digits(integer = 3, fraction = 2)
            BigDecimal base,

            @Schema(examples = "4") @NotNull @Digits(integer = 3, fraction = 2)
            BigDecimal lower) {}

    @Schema(name = "WageGuidePrice")
    record Price(
            @Schema(description = "职业编码 · Occupation", examples = "6-04-02-05")
            @NotNull
            @Pattern(regexp = "[0-9](-[0-9]{2}){1,3}")
            String occupation,

            @Schema(examples = "焊工") @NotBlank @Size(max = 100)
            String name,

            @NotNull Money low,
            @NotNull Money median,
            @NotNull Money high) {}

    PublicationContent content() {
        return new PublicationContent(
                document,
                lines == null ? null : new GuideLines(lines.upper(), lines.base(), lines.lower()),
                prices.stream()
                        .map(price -> new OccupationPrice(
                                price.occupation(), price.name(), price.low(), price.median(), price.high()))
                        .toList());
    }

    /** @param occupation whose price alone is shown; null shows all */
    static StatedPublication from(PublicationContent content, String occupation) {
        GuideLines shown = content.lines();
        return new StatedPublication(
                content.document(),
                shown == null ? null : new Lines(shown.upper(), shown.base(), shown.lower()),
                content.prices().stream()
                        .filter(price ->
                                occupation == null || price.occupation().equals(occupation))
                        .map(price ->
                                new Price(price.occupation(), price.name(), price.low(), price.median(), price.high()))
                        .toList());
    }
}
