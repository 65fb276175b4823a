package org.ganlao.socialinsurance.register.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Sex;
import org.ganlao.socialinsurance.register.person.domain.Household;
import org.ganlao.socialinsurance.register.person.domain.PersonDetails;
import org.ganlao.socialinsurance.register.person.domain.Post;

/** What is known of a person, as requests state it and answers show it. */
record StatedDetails(
        @Schema(examples = "李梅") @NotBlank @Size(max = 100) String name,
        @NotNull Household household,

        @Schema(description = "岗位，无单位者不填 · Post held, absent where none")
        Post post,

        @Schema(description = "是否从事特殊工种 · Whether years of special work count, absent: no")
        Boolean specialWork,

        @Schema(description = "参加工作日期 · First day of work", examples = "1986-07-01")
        LocalDate workBeganOn,

        @Schema(description = "出生日期，身份证已载明者可不填 · Day of birth, may be left to the document that says it")
        LocalDate bornOn,

        Sex sex,

        @Schema(description = "管理该记录的经办机构所在地区 · Region of the agency that keeps the record", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region) {

    PersonDetails details() {
        return new PersonDetails(
                name, household, post, Boolean.TRUE.equals(specialWork), workBeganOn, bornOn, sex, region);
    }

    static StatedDetails from(PersonDetails details) {
        return new StatedDetails(
                details.name(),
                details.household(),
                details.post(),
                details.specialWork(),
                details.workBeganOn(),
                details.bornOn(),
                details.sex(),
                details.region());
    }
}
