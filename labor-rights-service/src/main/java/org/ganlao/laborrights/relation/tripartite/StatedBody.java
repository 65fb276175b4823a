package org.ganlao.laborrights.relation.tripartite;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.tripartite.domain.BodyMembers;

/** A tripartite body, as requests state it and answers show it. */
@Schema(name = "TripartiteMembers")
record StatedBody(
        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "名称", examples = "东湖区协调劳动关系三方会议") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "建立日期 · First day", examples = "2003-06-01") @NotNull
        LocalDate establishedOn,

        @Schema(description = "政府方 · Department that sits for the government", examples = "东湖区劳动和社会保障局")
        @NotBlank
        @Size(max = 200)
        String government,

        @Schema(description = "工会方 · Organisation that sits for the workers", examples = "东湖区总工会")
        @NotBlank
        @Size(max = 200)
        String union,

        @Schema(description = "企业方 · Organisation that sits for the employers", examples = "东湖区企业联合会")
        @NotBlank
        @Size(max = 200)
        String employers) {

    BodyMembers members() {
        return new BodyMembers(region, name, establishedOn, government, union, employers);
    }

    static StatedBody from(BodyMembers members) {
        return new StatedBody(
                members.region(),
                members.name(),
                members.establishedOn(),
                members.government(),
                members.union(),
                members.employers());
    }
}
