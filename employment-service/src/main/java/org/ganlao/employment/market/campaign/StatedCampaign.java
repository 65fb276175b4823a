package org.ganlao.employment.market.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.campaign.domain.CampaignFigures;
import org.ganlao.platform.personal.Masking;

/** What a campaign brought from its beginning, as requests state it and answers show it. */
record StatedCampaign(
        @Schema(description = "举办活动（场） · Events held", examples = "4") @NotNull @PositiveOrZero @Max(1_000_000)
        Integer events,

        @Schema(description = "提供岗位（个） · Vacancies offered", examples = "1250")
        @NotNull
        @PositiveOrZero
        @Max(100_000_000)
        Integer vacancies,

        @Schema(description = "服务人数（人） · Persons served", examples = "3400") @NotNull @PositiveOrZero @Max(100_000_000)
        Integer served,

        @Schema(description = "实现就业（人） · Persons placed", examples = "620") @NotNull @PositiveOrZero @Max(100_000_000)
        Integer placed,

        @Schema(description = "数据来源 · What the figures rest on", examples = "援助月活动月报") @NotBlank @Size(max = 200)
        String source) {

    CampaignFigures figures() {
        return new CampaignFigures(events, vacancies, served, placed, Masking.maskWithin(source));
    }

    static StatedCampaign from(CampaignFigures figures) {
        return new StatedCampaign(
                figures.events(), figures.vacancies(), figures.served(), figures.placed(), figures.source());
    }
}
