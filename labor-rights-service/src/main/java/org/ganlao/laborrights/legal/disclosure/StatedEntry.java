package org.ganlao.laborrights.legal.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.disclosure.domain.CatalogueEntry;
import org.ganlao.laborrights.legal.disclosure.domain.PublicationCycle;

/** What is published by whom how often, as requests state it and answers show it. */
@Schema(name = "CatalogueEntry")
record StatedEntry(
        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "公开事项", examples = "举报投诉案件办理结果") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "类别", examples = "行政执法") @NotBlank @Size(max = 100)
        String category,

        @Schema(description = "责任单位 · Unit that publishes it", examples = "劳动保障监察大队") @NotBlank @Size(max = 200)
        String unit,

        @NotNull PublicationCycle cycle,

        @Schema(description = "列入目录日期", examples = "2007-01-05") @NotNull
        LocalDate listedOn,

        @Schema(description = "首次公开期限 · Last day for the first time", examples = "2007-01-31") @NotNull
        LocalDate firstDueOn) {

    CatalogueEntry entry() {
        return new CatalogueEntry(region, title, category, unit, cycle, listedOn, firstDueOn);
    }

    static StatedEntry from(CatalogueEntry entry) {
        return new StatedEntry(
                entry.region(),
                entry.title(),
                entry.category(),
                entry.unit(),
                entry.cycle(),
                entry.listedOn(),
                entry.firstDueOn());
    }
}
