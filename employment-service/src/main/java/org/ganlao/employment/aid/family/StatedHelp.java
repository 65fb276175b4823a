package org.ganlao.employment.aid.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.family.domain.FamilyAid;
import org.ganlao.platform.personal.Masking;

/** Who helps the family, as requests state it and answers show it. */
@Schema(examples = "{\"assignedOn\":\"2007-03-02\",\"name\":\"刘芳\",\"office\":\"东湖区公园街道劳动保障所\",\"plan\":\"推荐公益性岗位\"}")
record StatedHelp(
        @NotNull LocalDate assignedOn,

        @Schema(description = "帮扶责任人 · Person in charge") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "所在单位 · Office of the person in charge") @NotBlank @Size(max = 200)
        String office,

        @Schema(description = "帮扶计划 · What is planned") @NotBlank @Size(max = 1000)
        String plan) {

    FamilyAid help() {
        return new FamilyAid(
                Masking.maskWithin(name), Masking.maskWithin(office), Masking.maskWithin(plan), assignedOn);
    }

    static StatedHelp from(FamilyAid helper) {
        return helper == null
                ? null
                : new StatedHelp(helper.assignedOn(), helper.name(), helper.office(), helper.plan());
    }
}
