package org.ganlao.laborrights.enforcement.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.campaign.domain.CampaignFocus;
import org.ganlao.laborrights.enforcement.campaign.domain.CampaignOutline;
import org.ganlao.laborrights.enforcement.campaign.domain.InspectionCampaign;

/** A campaign as requests state it and answers show it. */
@Schema(name = "StatedInspectionCampaign")
record StatedCampaign(
        @Schema(examples = "360100") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "名称 · Name", examples = "农民工工资支付情况专项检查") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "检查内容 · What it looks at") @NotEmpty
        Set<@NotNull CampaignFocus> focuses,

        @NotNull LocalDate from,
        @Schema(description = "末日 · Last day") @NotNull LocalDate until) {

    CampaignOutline outline() {
        return new CampaignOutline(region, name, from, until);
    }

    static StatedCampaign from(InspectionCampaign found) {
        CampaignOutline outline = found.outline();
        return new StatedCampaign(
                outline.region(), outline.name(), new TreeSet<>(found.focuses()), outline.from(), outline.until());
    }
}
